import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import fileSize from '@size-limit/file';
import sizeLimit from 'size-limit';
import { parseAst } from 'vite';
import { buildEmbed } from './build-embed.mjs';
import { root } from './install.mjs';

/** What may be loaded at the start, in bytes as Brotli sends them. */
const bundles = [
  { name: 'elements with Lit, Comlink and client', entry: /^org-invitations\.js$/, limit: 25_000 },
  { name: 'worker', entry: /\/worker\/entry\.js$/, limit: 12_000 },
];

const outDir = `${root}node_modules/.cache/sizes`;
await buildEmbed(outDir, 'error');
const built = readdirSync(outDir, { recursive: true, encoding: 'utf8' });

/** The modules that a module imports statically. */
const importsOf = (file) =>
  parseAst(readFileSync(`${outDir}/${file}`, 'utf8')).body.flatMap(({ source }) => (source ? [posix.join(posix.dirname(file), source.value)] : []));

/** The files that a bundle loads at its start: its entry, and what that imports statically. */
function filesOf({ entry }) {
  const files = new Set(built.filter((file) => entry.test(file)));
  if (files.size !== 1) throw new Error(`The build has ${files.size} files ${entry}.`);
  for (const file of files) for (const other of importsOf(file)) files.add(other);
  return [...files].map((file) => `${outDir}/${file}`);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const lines = [];

for (const { name, limit, ...bundle } of bundles) {
  const [{ size }] = await sizeLimit([fileSize], filesOf(bundle));
  lines.push(`${name} ${kilobytes(size)} of ${kilobytes(limit)}`);
  if (size > limit) process.exitCode = 1;
}
console.log(lines.join('; '));
