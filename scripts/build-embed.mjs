import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** The worker's options, with its files in a folder. */
function workerIn(folder) {
  const { worker } = buildOptions;
  const { rolldownOptions } = worker;
  const output = { ...rolldownOptions.output, entryFileNames: `${folder}/[name].js`, chunkFileNames: `${folder}/[name].js` };
  return { ...worker, rolldownOptions: { ...rolldownOptions, output } };
}

/** A folder's name that only the same sources have: no cache mixes the files of two builds, and none needs a name of its own. */
function folderOfSources() {
  const hash = createHash('sha256').update(readFileSync(`${root}package-lock.json`));
  for (const folder of ['scripts', 'src', 'widgets'])
    for (const file of readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).filter((each) => /\.\w+$/.test(each)).toSorted())
      hash.update(file).update(readFileSync(`${root}${folder}/${file}`));
  return `org-invitations-${hash.digest('hex').slice(0, 8)}`;
}

/**
 * Builds the file to embed, with the worker and the parts that are loaded on demand beside it. As an application, so
 * that they are found from there.
 */
export function buildEmbed(outDir, logLevel) {
  const folder = folderOfSources();
  return build({
    root,
    configFile: false,
    logLevel,
    base: './',
    ...buildOptions,
    plugins: [withoutPreload(), ...buildOptions.plugins],
    worker: workerIn(`${folder}/worker`),
    build: {
      assetsDir: folder,
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { 'org-invitations': entry },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: `${folder}/[name].js`, codeSplitting: { groups: [{ name: together() }] } },
      },
    },
  });
}
