import { parseArgs } from 'node:util';
import { install } from './install.mjs';

const deadline = 20;

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, requests: { type: 'string', default: '100000' } } });
const [seed, requests] = [Number(values.seed), Number(values.requests)];
if (!Number.isSafeInteger(seed) || seed < 0 || !Number.isSafeInteger(requests) || requests < 1) {
  console.error('Usage: npm run fuzz -- [--seed N] [--requests N]');
  process.exit(2);
}

install();
const { register } = await import('tsx/esm/api');
register();
const { fuzz } = await import('../test/simulation/fuzz.ts');

const began = performance.now();
const elapsed = () => (performance.now() - began) / 1000;
let told = 0;
const onProgress = (done) => {
  if (elapsed() - told < 30) return;
  told = elapsed();
  console.log(`${done.toLocaleString('en')} requests in ${Math.round(told)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
};
const report = await fuzz({ seed, requests, deadline, onProgress, stopwatch: () => performance.now() });

const describe = ({ target, size, milliseconds, again, seed: from, requests: until }) =>
  `${again.toFixed(1)} ms at its best, ${milliseconds.toFixed(1)} ms at first: ${target}, ${size.toLocaleString('en')} bytes (--seed ${from} --requests ${until})`;

console.log(report.tally.lines.join('\n'));
console.log(`${report.requests.toLocaleString('en')} requests in ${elapsed().toFixed(1)} s, seed ${seed}`);
if (report.slowest) console.log(`Slowest: ${describe(report.slowest)}\nOver ${deadline} ms: ${report.hiccups} once, ${report.late.length} every time`);
for (const slow of report.late.slice(0, 10)) console.error(`Late: ${describe(slow)}`);
if (report.violation) {
  const { sentence, seed: from, requests: until } = report.violation;
  console.error(`\nBroken: ${sentence}\nReplay: npm run fuzz -- --seed ${from} --requests ${until}`);
}
if (report.violation || report.late.length > 0) process.exitCode = 1;
