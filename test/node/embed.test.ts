import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from './support/browser.ts';

const root = new URL('../../', import.meta.url);
const [, snippet = ''] = /```html\n(.*?)```/s.exec(readFileSync(new URL('README.md', root), 'utf8')) ?? [];

let browser: Browser;
let site: Server;

/** A site with the README's snippet on its page and the built folder beside it. */
function serve(): Server {
  return createServer(({ url = '/' }, response) => {
    if (url === '/') return response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Portal</title>${snippet}`);
    try {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(new URL(`dist${url}`, root)));
    } catch {
      response.writeHead(404).end();
    }
  });
}

before(async () => {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('scripts/build.mjs', root))], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  assert.equal(status, 0, stderr);
  site = serve();
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  site?.close();
});

it("the README's snippet works on a page of its own, with the engine in a worker", async () => {
  const page = await browser.newPage();
  const missing: string[] = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`); // a TCP server's address
  await page.locator('invite-form >>> input').fill('juan@example.com');
  await page.locator('invite-form >>> button[type=submit]').click();
  for (const [element, words] of [
    ['invitation-list', 'juan@example.com'],
    ['invitation-inbox', 'Accept invitation'],
  ])
    await page.waitForFunction((tag, text) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(text), { timeout: 15_000 }, element ?? '', words ?? '');
  assert.equal(page.workers().length, 1);
  assert.deepEqual(missing.filter((url) => !url.endsWith('/favicon.ico')), []);
});
