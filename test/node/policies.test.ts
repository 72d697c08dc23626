import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { startBrowser } from './support/browser.ts';
import { buildEmbed, startSite } from './support/site.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html org-invitations',
].join('; ');

const elements = (origin = '') => `<script src="/violations.js"></script>
<script type="module" src="${origin}/embed/org-invitations.js"></script>
<organizations-provider account="111111111111"><invite-form></invite-form><invitation-list></invitation-list></organizations-provider>
<organizations-provider account="222222222222"><invitation-inbox></invitation-inbox></organizations-provider>`;

const collect = `globalThis.violations = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => violations.push([violatedDirective, blockedURI, sample].join(' ')));`;

let browser: Browser;
let foreign: Awaited<ReturnType<typeof startSite>>;
let site: Awaited<ReturnType<typeof startSite>>;

before(async () => {
  buildEmbed();
  foreign = await startSite({});
  site = await startSite({
    '/strict': { body: elements(), headers: { 'content-security-policy': policy } },
    '/foreign': {
      body: elements(foreign.origin),
      headers: { 'content-security-policy': policy.replace("script-src 'self'", `script-src 'self' ${foreign.origin}`).replace("worker-src 'self'", `worker-src blob: ${foreign.origin}`) },
    },
    '/violations.js': { body: collect, type: 'text/javascript' },
  });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  site?.close();
  foreign?.close();
});

const reads = (page: Page, element: string, text: string) =>
  page.waitForFunction((tag, words) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(words), { timeout: 15_000, polling: 50 }, element, text);

it('the whole flow runs under a strict policy with Trusted Types, in a worker, without a violation', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${site.origin}/strict`);
  await page.locator('invite-form >>> input').fill('juan@example.com');
  await page.locator('invite-form >>> button[type=submit]').click();
  await reads(page, 'invitation-list', 'juan@example.com');
  assert.equal(page.workers().length, 1, 'the engine is in a worker');

  await page.locator('invitation-inbox >>> [part~=accept-button]').click();
  await page.waitForSelector('invitation-inbox >>> [part~=confirm-button][aria-disabled=false]');
  await page.locator('invitation-inbox >>> #acknowledge').click();
  await page.locator('invitation-inbox >>> [part~=confirm-button]').click();
  await reads(page, 'invitation-inbox', 'This account is now a member');
  await reads(page, 'invitation-list', 'Accepted');

  assert.deepEqual(await page.evaluate('violations'), []);
  assert.deepEqual(errors, []);
});

it('served from another origin, the engine is still in a worker, from its own source', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/foreign`);
  await page.locator('invite-form >>> input').fill('susan@example.com');
  await page.locator('invite-form >>> button[type=submit]').click();
  await reads(page, 'invitation-list', 'susan@example.com');
  assert.deepEqual(page.workers().map((worker) => new URL(worker.url()).protocol), ['blob:']);
  assert.deepEqual(await page.evaluate('violations'), []);
});
