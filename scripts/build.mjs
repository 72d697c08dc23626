import { install, root } from './install.mjs';

install();
const { build } = await import('vite');
const { minifyLiterals } = await import('./minify-literals.mjs');

await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn' });

// As an application, so that the worker and the parts that are loaded on demand are found beside the file.
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  base: './',
  plugins: [minifyLiterals()],
  worker: { format: 'es' },
  build: {
    outDir: `${root}dist/embed`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { 'org-invitations': `${root}widgets/embed.ts` },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js' },
    },
  },
});
console.log('The demo is in dist/demo, the file to embed is dist/embed/org-invitations.js.');
