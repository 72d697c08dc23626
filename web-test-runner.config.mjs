import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
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

export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  concurrency: 1,
  nodeResolve: true,
  plugins: [inlineWorkers, esbuildPlugin({ ts: true, target: 'es2022', tsconfig })],
  browsers: [chromeLauncher({ puppeteer, launchOptions: { executablePath: path, env, args } })],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args: [text] }) => !String(text).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false })],
};
