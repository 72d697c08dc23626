import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serveBuiltDemo } from './support/built-demo.ts';

/** Firefox, where it is installed; whoever sets CI promises that it is. */
const executablePath = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));
const options = { skip: executablePath || process.env['CI'] ? false : 'Firefox is not installed' };

/** The states of the elements, which are of another realm. */
const { states, stateTags } = (await import(new URL('../../demo/states/states.ts', import.meta.url).href)) as {
  readonly stateTags: readonly string[];
  readonly states: Readonly<Record<string, readonly { readonly name: string; readonly press?: unknown }[]>>;
};

describe('in Firefox', options, () => {
  let browser: Browser;
  let demo: Awaited<ReturnType<typeof serveBuiltDemo>>;

  before(async () => {
    demo = await serveBuiltDemo();
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath ?? '/usr/bin/firefox' });
  });

  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  /** A page, and what goes wrong on it. */
  async function open(): Promise<{ readonly page: Page; readonly wrong: string[] }> {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('dialog', (dialog) => void dialog.accept());
    return { page, wrong };
  }

  const press = (page: Page, selector: string) => page.locator(selector).click();
  const reads = (page: Page, element: string, text: string) =>
    page.waitForFunction((tag, words) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(words), { timeout: 15_000, polling: 50 }, element, text);

  it('invites, cancels and accepts', async () => {
    const { page, wrong } = await open();
    await page.goto(demo.address);
    await page.locator('invite-form >>> #entry').fill('juan@example.com, susan@example.com');
    await press(page, 'invite-form >>> button[type=submit]');
    await reads(page, 'invite-form', '2 invitations sent');
    await reads(page, 'invitation-list', 'susan@example.com');
    await press(page, 'invitation-list >>> [aria-label="Cancel invitation for susan@example.com"]');
    await press(page, 'invitation-list >>> dialog[open] [part~=confirm-button]');
    await reads(page, 'invitation-list', 'Send again');
    await press(page, 'invitation-inbox >>> [part~=accept-button]');
    await press(page, 'invitation-inbox >>> #acknowledge');
    await press(page, 'invitation-inbox >>> dialog[open] [part~=confirm-button][aria-disabled=false]');
    await reads(page, 'invitation-inbox', 'This account is now a member');
    await reads(page, 'invitation-list', 'Accepted');
    assert.deepEqual(wrong, []);
    await page.close();
  });

  for (const tag of stateTags)
    it(`reaches every state of <${tag}>, and fits it into a page and a phone`, async () => {
      const { page, wrong } = await open();
      const stage = (...stages: string[]) =>
        page.waitForFunction((names) => names.includes(document.documentElement.dataset['stage'] ?? ''), { timeout: 30_000, polling: 50 }, stages);
      for (const { name, press: isPressed } of states[tag] ?? []) {
        await page.goto(`${demo.address}states.html?state=${name}`);
        await stage('reached', 'missed', 'press');
        if (isPressed) await press(page, `${tag} >>> dialog[open] [part~=confirm-button]`);
        await stage('reached', 'missed');
        const tooWide: number[] = [];
        for (const width of [800, 320]) {
          await page.setViewport({ width, height: 800 });
          if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) tooWide.push(width);
        }
        const reached = await page.evaluate(() => document.documentElement.dataset['stage']);
        assert.deepEqual({ reached, tooWide, wrong }, { reached: 'reached', tooWide: [], wrong: [] }, name);
      }
      await page.close();
    });
});
