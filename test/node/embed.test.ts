import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from './support/browser.ts';
import { buildEmbed, startSite } from './support/site.ts';

const [, snippet = ''] = /```html\n(.*?)```/s.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')) ?? [];

const late = `<link rel="stylesheet" href="/embed/org-invitations.css" />
<organizations-provider account="111111111111"><invitation-list></invitation-list></organizations-provider>
<organizations-provider account="222222222222"><invitation-inbox></invitation-inbox></organizations-provider>
<p>What follows</p>
<invite-form hidden></invite-form><invitation-list hidden></invitation-list><invitation-inbox hidden></invitation-inbox>`;

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

before(async () => {
  buildEmbed();
  site = await startSite({ '/': { body: snippet }, '/late': { body: late } });
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

it('nothing below the lists jumps when they are defined late', async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1200 });
  await page.goto(`${site.origin}/late`);
  const tops = () => page.$$eval('organizations-provider, p', (all) => all.map((element) => Math.round(element.getBoundingClientRect().top)));
  const before = await tops();
  await page.addScriptTag({ type: 'module', url: '/embed/org-invitations.js' });
  await page.waitForFunction(() =>
    ['invitation-list', 'invitation-inbox'].every((tag) => /No (open )?invitations/.test(document.querySelector(tag)?.shadowRoot?.textContent ?? '')),
  );
  assert.deepEqual(await tops(), before);
});

it('what the page hides takes no room', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/late`);
  const shown = () => page.$$eval('[hidden]', (all) => all.filter((element) => element.checkVisibility()).map(({ localName }) => localName));
  assert.deepEqual(await shown(), []);
  await page.addScriptTag({ type: 'module', url: '/embed/org-invitations.js' });
  await page.waitForSelector('invite-form:defined', { hidden: true });
  assert.deepEqual(await shown(), []);
});
