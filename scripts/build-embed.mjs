import { build } from 'vite';
import { buildOptions } from './build-options.mjs';
import { root } from './install.mjs';
import { withoutPreload } from './without-preload.mjs';

const entry = `${root}widgets/embed.ts`;

/** Names one chunk for everything that the entry imports statically: a single request, and the best compression. */
function together() {
  let start;
  return (id, modules) => {
    if (!start) {
      start = new Set([entry]);
      for (const module of start) for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) start.add(imported);
    }
    return id !== entry && start.has(id) ? 'start' : null;
  };
}

/**
 * Builds the file to embed, with the worker and the parts that are loaded on demand beside it. As an application, so
 * that they are found from there.
 */
export const buildEmbed = (outDir, logLevel) =>
  build({
    root,
    configFile: false,
    logLevel,
    base: './',
    ...buildOptions,
    plugins: [withoutPreload(), ...buildOptions.plugins],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { 'org-invitations': entry },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', codeSplitting: { groups: [{ name: together() }] } },
      },
    },
  });
