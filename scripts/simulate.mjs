import { parseArgs } from 'node:util';
import { install } from './install.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, operations: { type: 'string', default: '100000' } } });
const [seed, operations] = [Number(values.seed), Number(values.operations)];
if (!Number.isSafeInteger(seed) || seed < 0 || !Number.isSafeInteger(operations) || operations < 1) {
  console.error('Usage: npm run simulate -- [--seed N] [--operations N]');
  process.exit(2);
}

install();
const { register } = await import('tsx/esm/api');
register();
const { simulate } = await import('../test/simulation/simulate.ts');

const began = performance.now();
const elapsed = () => (performance.now() - began) / 1000;
let told = 0;
const report = await simulate({ seed, operations }, (done) => {
  if (elapsed() - told < 30) return;
  told = elapsed();
  console.log(`${done.toLocaleString('en')} operations in ${Math.round(told)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
});

console.log(report.tally.lines.join('\n'));
console.log(
  `${report.operations.toLocaleString('en')} operations in ${report.worlds.toLocaleString('en')} worlds, ${elapsed().toFixed(1)} s, seed ${seed}, trace ${report.trace.hash}`,
);
if (report.violation) {
  const { error, seed: from, operations: until } = report.violation;
  console.error(`\nBroken: ${error.message}\nReplay: npm run simulate -- --seed ${from} --operations ${until}`);
  process.exitCode = 1;
}
