import fileSize from '@size-limit/file';
import sizeLimit from 'size-limit';
import { build } from 'vite';
import { root } from './install.mjs';
import { minifyLiterals } from './minify-literals.mjs';

/** What may be loaded at the start, and what it should come down to, in bytes as Brotli sends them. */
const bundles = [
  { name: 'elements with Lit, Comlink and client', entries: ['widgets/define.ts', 'src/adapters/worker.ts'], limit: 32_000, goal: 25_000 },
  { name: 'worker', entries: ['src/worker/entry.ts'], limit: 13_600, goal: 12_000, signatures: false },
];

/** The files of a bundle: its entries, and what they import statically. */
async function filesOf({ name, entries, signatures = 'strict' }) {
  const outDir = `${root}node_modules/.cache/sizes/${name.replaceAll(' ', '-')}`;
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [minifyLiterals()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: signatures, output: { minify: true } },
    },
  });
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
