import { minifyHTMLLiterals } from 'minify-literals';

const html = { collapseWhitespace: true, conservativeCollapse: true, removeComments: true };

/** Takes the white space out of templates and styles, which no other minifier touches. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/(widgets|demo)\/.*\.ts$/ },
    handler: (code, fileName) => minifyHTMLLiterals(code, { fileName, html }),
  },
});
