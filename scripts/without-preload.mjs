const preload = /^(vite:build-import-analysis|native:import-analysis-build)$/;

/** Leaves dynamic imports as they are: what Vite wraps around them fetches styles and links, and the parts here have none. */
export const withoutPreload = () => ({
  name: 'without-preload',
  apply: 'build',
  configResolved({ plugins }) {
    const wrapping = plugins.filter(({ name }) => preload.test(name));
    if (wrapping.length === 0) throw new Error('Vite wraps dynamic imports by another plugin now.');
    for (const plugin of wrapping) plugins.splice(plugins.indexOf(plugin), 1);
  },
});
