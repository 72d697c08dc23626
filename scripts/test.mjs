import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { install, root } from './install.mjs';

const count = { passed: 0, failed: 0 };

const asked = process.argv.slice(2).map((path) => relative(root, path).replaceAll(sep, '/'));
const files = readdirSync(`${root}test`, { recursive: true })
  .map((file) => `test/${file.replaceAll(sep, '/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => asked.length === 0 || asked.some((path) => `${file}/`.startsWith(`${path}/`)))
  .sort();

async function inBrowser(files) {
  const { startTestRunner } = await import('@web/test-runner');
  const { default: config } = await import('../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: { ...config, files },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('finished', resolve));
  for (const session of runner.sessions.all()) countSession(session);
  await runner.stop();
}

function countSession({ passed, errors, testResults }) {
  const tests = testResults ? testsOf(testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped).length + errors.length;
  count.passed += tests.filter((test) => test.passed && !test.skipped).length;
  count.failed += passed ? failed : Math.max(failed, 1);
}

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

async function inNode(files) {
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, `--import=${import.meta.resolve('tsx')}`].filter(Boolean).join(' ');
  const events = run({ files: files.map((file) => root + file), timeout: 600_000 });
  events.on('test:pass', (test) => (count.passed += isTest(test)));
  events.on('test:fail', (test) => {
    const { error } = test.details;
    if (error.failureType === 'subtestsFailed') return;
    count.failed += 1;
    console.log(` ❌ ${relative(root, test.file ?? '')} > ${test.name}\n${inspect(error.cause ?? error)}\n`);
  });
  events.on('test:stderr', ({ message }) => process.stderr.write(message));
  events.on('test:stdout', ({ message }) => process.stdout.write(message));
  events.resume();
  await once(events, 'end');
}

/** Whether an event is about a single test: not a suite, not a whole file, not skipped. */
const isTest = ({ name, details, skip, todo }) =>
  details.type !== 'suite' && !name.startsWith(root) && skip === undefined && todo === undefined;

install();
const node = files.filter((file) => file.startsWith('test/node/'));
const browser = files.filter((file) => !file.startsWith('test/node/'));
if (browser.length > 0) await inBrowser(browser);
if (node.length > 0) await inNode(node);

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
