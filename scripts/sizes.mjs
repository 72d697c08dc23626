import fileSize from '@size-limit/file';
import sizeLimit from 'size-limit';
import { build } from 'vite';
import { buildEmbed } from './build-embed.mjs';
import { root } from './install.mjs';

const buildWorker = (outDir) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: 'src/worker/entry.ts', formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: false, output: { minify: true } },
    },
  });

/** What may be loaded at the start, and what it should come down to, in bytes as Brotli sends them. */
const bundles = [
  { name: 'elements with Lit, Comlink and client', build: (outDir) => buildEmbed(outDir, 'error'), limit: 32_000, goal: 25_000 },
  { name: 'worker', build: buildWorker, limit: 13_600, goal: 12_000 },
];

/** The files that a bundle loads at its start: its entry, and what that imports statically. */
async function filesOf({ name, build }) {
  const outDir = `${root}node_modules/.cache/sizes/${name.replaceAll(' ', '-')}`;
  const [{ output }] = [await build(outDir)].flat();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set(output.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const file of files) for (const other of chunks.get(file).imports) files.add(other);
  return [...files].map((file) => `${outDir}/${file}`);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const lines = [];

for (const bundle of bundles) {
  const [{ size }] = await sizeLimit([fileSize], await filesOf(bundle));
  lines.push(`${bundle.name} ${kilobytes(size)} of ${kilobytes(bundle.limit)}, goal ${kilobytes(bundle.goal)}${size > bundle.goal ? ' (missed)' : ''}`);
  if (size > bundle.limit) process.exitCode = 1;
}
console.log(lines.join('; '));
