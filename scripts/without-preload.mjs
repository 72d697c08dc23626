const helper = '\0without-preload';

/** Leaves out what Vite wraps around dynamic imports to fetch styles and links of theirs: the parts here have none. */
export const withoutPreload = () => ({
  name: 'without-preload',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id.includes('vite/preload-helper') ? helper : undefined),
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
});
