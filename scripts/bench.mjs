import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, sizes: { type: 'string', default: '100,10000,100000' } } });
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);

install();
const { register } = await import('tsx/esm/api');
register();
const { build, preview } = await import('vite');
const { default: puppeteer } = await import('puppeteer-core');
const { args, env, path } = await import('./browser.mjs');
const { createEndpoint } = await import('../src/node/create-endpoint.ts');
const { measureEndpoint } = await import('../bench/endpoint.mjs');

const quantile = (samples, at) => [...samples].sort((one, other) => one - other)[Math.floor((samples.length - 1) * at)];
const median = (samples) => quantile(samples, 0.5);
const spread = (samples) => `${median(samples).toFixed(2)} (${quantile(samples, 0.1).toFixed(2)}–${quantile(samples, 0.9).toFixed(2)})`;

let missed = 0;
function line(what, figures, ratio, holds) {
  if (!holds) missed += 1;
  console.log(`${what.padEnd(42)} ${figures.padEnd(60)} ${ratio.padStart(6)} ${holds ? '' : '← misses its target'}`);
}

const outDir = `${root}node_modules/.cache/bench`;
await build({ root: `${root}bench`, configFile: false, logLevel: 'error', base: './', worker: { format: 'es' }, build: { outDir, emptyOutDir: true, target: 'es2022' } });
const server = await preview({ root: `${root}bench`, configFile: false, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const browser = await puppeteer.launch({ executablePath: path, env, args, protocolTimeout: 1_800_000 });

console.log(`Chromium, worker and IndexedDB; milliseconds as median (10 %–90 %) of ${runs} runs in turns with the bare worker\n`);
const open = 64;
const cases = [
  ...sizes.map((handshakes) => ({ handshakes, open, tasks: ['invite', 'accept', 'page'] })),
  { handshakes: 49_998, open: 49_998, tasks: ['invite'] },
];
const page = await browser.newPage();
await page.goto(server.resolvedUrls.local[0]);
await page.waitForFunction('globalThis.measure !== undefined');
const results = await page.evaluate((...given) => globalThis.measure(...given), cases, runs);

for (const task of cases[0].tasks) {
  for (const [index, { ours, bare } = {}] of results.map((result) => result[task]).entries()) {
    if (!ours) continue;
    const ratio = median(ours) / median(bare);
    const name = index < sizes.length ? `${task}, ${sizes[index].toLocaleString('en')} handshakes` : 'invite, the last of 50,000 places';
    line(name, `ours ${spread(ours)}  bare ${spread(bare)}`, `${ratio.toFixed(2)}×`, ratio <= 1.5);
  }
  const [smallest, largest] = [results[0], results[sizes.length - 1]].map((result) => median(result[task].ours));
  line(`  the largest against ${sizes[0]}`, '', `${(largest / smallest).toFixed(2)}×`, largest / smallest <= 1.2);
}
await browser.close();
await server.close();

const { ours, bare } = await measureEndpoint(createEndpoint);
const ratio = median(ours) / median(bare);
console.log('\nNode endpoint; requests a second as median (10 %–90 %) of 5 rounds in turns with a bare server\n');
line('DescribeHandshake', `ours ${spread(ours)}  bare ${spread(bare)}`, `${ratio.toFixed(2)}×`, ratio >= 0.5);

console.log(missed === 0 ? '\nEvery target holds.' : `\n${missed} of the targets are missed.`);
process.exit(missed === 0 ? 0 : 1);
