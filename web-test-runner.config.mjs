import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { accessibilityTree } from './scripts/accessibility-tree.mjs';
import { args, env, path } from './scripts/browser.mjs';

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

/** Answers `….ts?worker&inline` as Vite does: a function that starts the worker from a blob. */
const inlineWorkers = {
  name: 'inline-workers',
  async serve({ path, query }) {
    if (!('worker' in query && 'inline' in query)) return;
    const { outputFiles } = await build({
      entryPoints: [`.${path}`],
      bundle: true,
      format: 'esm',
      sourcemap: 'inline',
      tsconfig,
      write: false,
    });
    return `const source = new Blob([${JSON.stringify(outputFiles[0].text)}], { type: 'text/javascript' });
      export default function InlineWorker(options) {
        return new Worker(URL.createObjectURL(source), { type: 'module', name: options?.name });
      }`;
  },
};

const sessions = new WeakMap();

/** What a page is asked through. What is asked for holds as long as the session that asked. */
async function sessionOf({ browser, id }) {
  const page = browser.getPage(id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** Lets a test say what the system asks of pages, such as forced colours, of which the runner's own command knows only some. */
const systemFeatures = {
  name: 'system-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'system-features') return;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    const client = await sessionOf(session);
    await client.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};

/** Lets a test cut a page off from the addresses that match these patterns. */
const unreachable = {
  name: 'unreachable',
  async executeCommand({ command, payload, session }) {
    if (command !== 'unreachable') return;
    const client = await sessionOf(session);
    await client.send('Network.enable');
    await client.send('Network.setBlockedURLs', { urls: payload });
    return true;
  },
};

/** Lets a test say whether the page is under a finger or a mouse. */
const touch = {
  name: 'touch',
  async executeCommand({ command, payload, session }) {
    if (command !== 'touch') return;
    const client = await sessionOf(session);
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: payload });
    return true;
  },
};

/** Lets a test read what assistive technology is told of a page. */
const accessibility = {
  name: 'accessibility',
  async executeCommand({ command, session }) {
    if (command === 'accessibility-tree') return accessibilityTree(await sessionOf(session));
  },
};

/** Answers Papa Parse, which is no module, as one. */
const papaParse = {
  name: 'papa-parse',
  async serve({ path }) {
    if (!path.endsWith('/papaparse.js') && !path.endsWith('/papaparse.min.js')) return;
    const { outputFiles } = await build({
      stdin: { contents: `import Papa from '.${path}'; export const { parse, unparse } = Papa; export default Papa;`, resolveDir: '.' },
      bundle: true,
      external: ['stream'],
      format: 'esm',
      write: false,
    });
    return outputFiles[0].text;
  },
};

export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  concurrency: 1,
  nodeResolve: true,
  plugins: [inlineWorkers, systemFeatures, unreachable, touch, accessibility, papaParse, esbuildPlugin({ ts: true, target: 'es2022', tsconfig })],
  browsers: [chromeLauncher({ puppeteer, launchOptions: { executablePath: path, env, args } })],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args: [text] }) => !String(text).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false })],
};
