import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { startBrowser } from './support/browser.ts';
import { buildEmbed, startSite } from './support/site.ts';

const root = new URL('../../', import.meta.url);
const words = 'too little contrast';

let browser: Browser;
let development: ViteDevServer;
let site: Awaited<ReturnType<typeof startSite>>;

before(async () => {
  buildEmbed();
  site = await startSite({ '/': { body: '<script type="module" src="/embed/org-invitations.js"></script><invite-form></invite-form>' } });
  development = await createServer({ configFile: fileURLToPath(new URL('vite.config.ts', root)), logLevel: 'error', server: { port: 0 } });
  await development.listen();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await development?.close();
  site?.close();
});

/** Opens a page in a colour scheme; what it warns of, at first and as soon as its text is that of its surface. */
async function warnings(url: string, scheme: 'light' | 'dark') {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.text().includes(words) && said.push(message.text()));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  const rest = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
  await page.waitForFunction(() => document.querySelector('invite-form')?.shadowRoot?.querySelector('form'));
  await rest();
  const atFirst = said.splice(0);
  await page.addStyleTag({ content: '* { --invitations-text: Canvas !important }' });
  await rest();
  await rest();
  await page.close();
  return { atFirst, pale: said };
}

for (const scheme of ['light', 'dark'] as const) {
  for (const path of ['', 'states.html'])
    it(`what a bundler serves in development warns of colours that are hard to see, and not of ours in ${scheme}: /${path}`, async () => {
      const { atFirst, pale } = await warnings(`${development.resolvedUrls?.local[0]}${path}`, scheme);
      assert.deepEqual(atFirst, []);
      assert.ok(pale.some((text) => text.startsWith('<invite-form> has')), pale.join('\n'));
    });

  it(`what is built warns of nothing in ${scheme}`, async () => {
    assert.deepEqual(await warnings(site.origin, scheme), { atFirst: [], pale: [] });
  });
}

it('nothing of the warning is in what is built', () => {
  const files = readdirSync(new URL('dist', root), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  assert.ok(files.includes('embed/org-invitations.js'));
  assert.ok(files.some((file) => file.startsWith('demo/assets/')));
  assert.deepEqual(files.filter((file) => readFileSync(new URL(`dist/${file}`, root), 'utf8').includes(words)), []);
});
