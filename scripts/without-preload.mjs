const preload = /^(vite:build-import-analysis|native:import-analysis-build)$/;

/** Leaves dynamic imports as they are: what Vite wraps around them fetches styles and links, and the parts here have none. */
export const withoutPreload = () => ({
  name: 'without-preload',
  apply: 'build',
  configResolved({ plugins }) {
    for (const plugin of plugins.filter(({ name }) => preload.test(name))) plugins.splice(plugins.indexOf(plugin), 1);
  },
});
