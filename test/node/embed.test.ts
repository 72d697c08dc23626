import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from './support/browser.ts';
import { buildEmbed, startSite } from './support/site.ts';

const [, snippet = ''] = /```html\n(.*?)```/s.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')) ?? [];

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

before(async () => {
  buildEmbed();
  site = await startSite({ '/': { body: snippet } });
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
  await page.goto(site.origin);
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
