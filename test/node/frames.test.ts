import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { startBrowser } from './support/browser.ts';
import { buildEmbed, startSite } from './support/site.ts';

/** A portal's page with an invitation that waits, in a database of its own. */
const inbox = (database: string, attributes = '') => ({
  body: `<invitation-inbox ${attributes}></invitation-inbox>
<script type="module">
  import { createWorkerAdapter, OrganizationsClient } from '/embed/org-invitations.js';
  const adapter = createWorkerAdapter({ database: '${database}' });
  const bill = new OrganizationsClient({ adapter, account: '111111111111' });
  await bill.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' } });
  document.querySelector('invitation-inbox').client = new OrganizationsClient({ adapter, account: '222222222222' });
</script>`,
});

const around = (src: string) => ({ body: `<iframe src="${src}" style="width:700px;height:760px;border:0"></iframe>` });

type Site = Awaited<ReturnType<typeof startSite>>;

let browser: Browser;
let portal: Site;
let host: Site;

before(async () => {
  buildEmbed();
  portal = await startSite({ '/inbox': inbox('refused'), '/allowed': inbox('allowed', 'allow-in-frame'), '/own': around('/own-inbox'), '/own-inbox': inbox('own') });
  host = await startSite({ '/': around(`${portal.origin}/inbox`), '/allowed': around(`${portal.origin}/allowed`) });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  portal?.close();
  host?.close();
});

const reads = (frame: Frame, text: string) =>
  frame.waitForFunction((words) => document.querySelector('invitation-inbox')?.shadowRoot?.textContent?.includes(words), { timeout: 15_000, polling: 50 }, text);

/** Opens a page, and answers the frame in it once the invitation is there. */
async function open(address: string): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 800 });
  await page.goto(address);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  assert.ok(frame);
  await reads(frame, 'invites this account');
  return { page, frame };
}

const accept = 'invitation-inbox >>> [part~=accept-button]';
const confirm = 'invitation-inbox >>> [part~=confirm-button]';

/** Opens the question, waits until its button works, and ticks what has to be ticked. */
async function ask(frame: Frame): Promise<void> {
  await frame.locator(accept).click();
  await frame.waitForSelector(`${confirm}[aria-disabled=false]`);
  await frame.locator('invitation-inbox >>> #acknowledge').click();
}

it('in a frame of another origin nothing can be accepted, and a link leads out', async () => {
  const { frame } = await open(host.origin);
  await reads(frame, 'Accepting is off while another site shows this page');
  assert.equal(await frame.$eval(accept, (button) => button.ariaDisabled), 'true');
  const said = await frame.$$eval('invitation-inbox >>> p', (lines) => lines.filter((line) => !line.closest('.hidden') && line.textContent.includes('Accepting is off')).length);
  assert.equal(said, 1, 'the reason is seen once');
  const why = await frame.$eval(accept, (button) => (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent);
  assert.match(why ?? '', /Accepting is off/);
  assert.equal(await frame.$eval('invitation-inbox >>> a', ({ href }) => href), `${portal.origin}/inbox`);
  await frame.locator(accept).click();
  assert.equal(await frame.$('invitation-inbox >>> dialog[open]'), null);
});

it('in a frame of its own origin it can', async () => {
  const { frame } = await open(`${portal.origin}/own`);
  await ask(frame);
  await frame.locator(confirm).click();
  await reads(frame, 'This account is now a member');
});

it('where it is allowed, the button works only while nothing of another origin covers it', async () => {
  const { page, frame } = await open(`${host.origin}/allowed`);
  await ask(frame);
  await page.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { id: 'cover' });
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;opacity:0.01;pointer-events:none';
    document.body.append(cover);
  });
  await reads(frame, 'Something covers this question');
  await frame.locator(`${confirm}[aria-disabled=true]`).click();
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await frame.waitForSelector(`${confirm}[aria-disabled=false]`);
  assert.notEqual(await frame.$('invitation-inbox >>> dialog[open]'), null, 'the covered press did nothing');
  await frame.locator(confirm).click();
  await reads(frame, 'This account is now a member');
});
