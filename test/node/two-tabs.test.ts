import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { startBrowser } from './support/browser.ts';

let browser: Browser;
let demo: ChildProcess;
let address: string;

/** Runs the command that `npm start` runs, and answers the address that it says. */
async function startDemo(): Promise<string> {
  const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
  demo = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  let said = '';
  for await (const chunk of demo.stdout ?? []) {
    said += String(chunk);
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
    if (url) return url;
  }
  throw new Error(`It said no address, but: ${said}`);
}

before(async () => {
  address = await startDemo();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  demo?.kill();
});

const open = async (path = ''): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address + path);
  await page.waitForSelector('invite-form >>> form');
  return page;
};

const invite = async (page: Page, recipient: string) => {
  await page.bringToFront();
  await page.locator('invite-form >>> input').fill(recipient);
  await page.locator('invite-form >>> button[type=submit]').click();
};

const reads = (page: Page, element: string, text: string) =>
  page.waitForFunction((tag, words) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(words), { timeout: 15_000, polling: 50 }, element, text);

it('two tabs stay in step, and a reload keeps everything', async () => {
  const [one, other] = [await open(), await open()];
  await invite(one, 'juan@example.com');
  await reads(other, 'invitation-list', 'juan@example.com');
  await reads(other, 'invitation-inbox', 'Accept invitation');
  await other.reload();
  await reads(other, 'invitation-list', 'juan@example.com');
  await invite(other, 'susan@example.com');
  await reads(one, 'invitation-list', 'susan@example.com');
});

it('the page shows what the AWS CLI would send to the endpoint beside it', async () => {
  const page = await open('?endpoint');
  const answer = await fetch(`${address}aws`, {
    method: 'POST',
    body: JSON.stringify({ Target: { Type: 'EMAIL', Id: 'anika@example.com' } }),
    headers: {
      'x-amz-target': 'AWSOrganizationsV20161128.InviteAccountToOrganization',
      authorization: 'AWS4-HMAC-SHA256 Credential=111111111111/20161213/us-east-1/organizations/aws4_request, SignedHeaders=host, Signature=00',
    },
  });
  assert.equal(answer.status, 200);
  await reads(page, 'invitation-list', 'anika@example.com');
});
