import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { administrationOperations } from '../../src/engine/administration-operations.ts';
import { invitationOperations } from '../../src/engine/invitation-operations.ts';
import { messages } from '../../src/model/messages.ts';
import { startBrowser } from './support/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'embed-'));

let browser: Browser;
let site: Server;
/** What the site was asked for since the page had the SDK, and what it does not give. */
let asked: string[] = [];
let missing: RegExp | undefined;
let page: Page;

/** A site with the built folder, and with a page for each policy of where workers may come from. */
function serve(): Server {
  return createServer(({ url = '/' }, response) => {
    const workers = /^\/page\/(.*)/.exec(url)?.[1];
    if (workers !== undefined) {
      response.setHeader('content-security-policy', `default-src 'none'; script-src 'self'; worker-src ${decodeURIComponent(workers)}`);
      return response.setHeader('content-type', 'text/html').end('<!doctype html><title>Portal</title>');
    }
    asked.push(url);
    if (missing?.test(url)) return response.destroy();
    try {
      return response.setHeader('content-type', 'text/javascript').end(readFileSync(join(folder, url)));
    } catch {
      return response.writeHead(404).end();
    }
  });
}

before(async () => {
  const { buildEmbed } = (await import(new URL('../../scripts/build-embed.mjs', import.meta.url).href)) as { buildEmbed: (folder: string, level: string) => Promise<unknown> }; // plain JavaScript
  await buildEmbed(folder, 'error');
  site = serve();
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  missing = undefined;
});

const load = async () => {
  await page.evaluate((sdk) => import(sdk), '/org-invitations.js');
  asked = [];
};

const open = async (workers = "'self'") => {
  const context = await browser.createBrowserContext();
  page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/page/${encodeURIComponent(workers)}`); // a TCP server's address
  await load();
};

interface Answer {
  readonly name?: string;
  readonly Reason?: string;
  readonly message?: string;
  readonly Handshake?: { readonly Id: string };
}

/** Sends an operation from the page, and answers its output, or its exception. */
const send = (operation: string, input: object = {}, account = '111111111111'): Promise<Answer> =>
  page.evaluate(
    async (sdk, ...call) => {
      const { createWorkerAdapter, OrganizationsClient } = await import(sdk);
      const kept = globalThis as { adapter?: object }; // the page keeps it for the next call
      kept.adapter ??= createWorkerAdapter();
      const client = new OrganizationsClient({ adapter: kept.adapter, account: call[2] });
      const answer = call[0].startsWith('Sandbox.') ? client.sandbox(call[0].slice(8), call[1]) : client.send(call[0], call[1]);
      return answer.catch((error: Error & { Reason?: string }) => ({ name: error.name, Reason: error.Reason, message: error.message }));
    },
    '/org-invitations.js',
    operation,
    input,
    account,
  );

const invite = (Id: string) => send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id } });

const parts = () => asked.filter((url) => url.startsWith('/org-invitations-')).map((url) => /([^/]+)\.js$/.exec(url)?.[1] ?? url);

it('the invitation flow asks for nothing but the worker, and once for the world that it begins with', async () => {
  await open();
  const juan = await invite('222222222222');
  const susan = await invite('333333333333');
  const anika = await invite('444444444444');
  await send('AcceptHandshake', { HandshakeId: juan.Handshake?.Id }, '222222222222');
  await send('DeclineHandshake', { HandshakeId: susan.Handshake?.Id }, '333333333333');
  await send('CancelHandshake', { HandshakeId: anika.Handshake?.Id });
  for (const list of ['ListHandshakesForOrganization', 'ListHandshakesForAccount', 'DescribeOrganization', 'ListAccounts']) assert.equal((await send(list)).name, undefined);
  assert.deepEqual(parts(), ['entry', 'worlds']);
  await page.reload();
  await load();
  await invite('333333333333');
  assert.deepEqual(parts(), ['entry']);
});

it('everything else is fetched by the first call that needs it', async () => {
  await open();
  assert.equal((await send('ListRoots')).name, undefined);
  assert.equal((await send('CreateAccount', { Email: 'new@example.com', AccountName: 'New' })).name, undefined);
  assert.equal((await invite('999999999999')).message, messages['InvalidInputException/TARGET_NOT_SUPPORTED']);
  assert.equal((await invite('999999999999')).Reason, 'TARGET_NOT_SUPPORTED');
  await send('Sandbox.PutPolicies', { Throttling: true });
  assert.equal((await send('DescribeOrganization')).name, undefined);
  assert.deepEqual(parts().sort(), ['administration-operations', 'entry', 'messages', 'sandbox-operations', 'throttle', 'worlds']);
});

for (const [part, operation] of [
  ['worlds', 'DescribeOrganization'],
  ['administration-operations', 'ListRoots'],
  ['sandbox-operations', 'Sandbox.DescribeSandbox'],
] as const)
  it(`a call whose part cannot be fetched is refused, and the next one tries again: ${part}`, async () => {
    await open();
    if (part !== 'worlds') await send('DescribeOrganization');
    missing = new RegExp(`/${part}\\.js`);
    assert.equal((await send(operation)).name, 'ServiceException');
    if (part !== 'worlds') assert.equal((await send('DescribeOrganization')).name, undefined);
    missing = undefined;
    assert.equal((await send(operation)).name, undefined);
  });

it('a refusal whose words cannot be fetched still says what it is', async () => {
  await open();
  missing = /\/messages\.js/;
  const { name, Reason, message } = await invite('999999999999');
  assert.deepEqual([name, Reason], ['InvalidInputException', 'TARGET_NOT_SUPPORTED']);
  assert.match(message ?? '', /TARGET_NOT_SUPPORTED/);
  missing = undefined;
  assert.equal((await invite('999999999999')).message, messages['InvalidInputException/TARGET_NOT_SUPPORTED']);
});

it('the inlined worker has everything in it', async () => {
  await open('blob:');
  await send('DescribeOrganization');
  asked = [];
  assert.equal((await send('ListRoots')).name, undefined);
  assert.equal((await invite('999999999999')).message, messages['InvalidInputException/TARGET_NOT_SUPPORTED']);
  await send('Sandbox.PutPolicies', { Throttling: true });
  assert.equal((await send('DescribeOrganization')).name, undefined);
  assert.deepEqual(asked, []);
  assert.equal(page.workers()[0]?.url().startsWith('blob:'), true);
});

it('where neither IndexedDB nor the memory store is to be had, calls fail until one is', async () => {
  await open('blob:');
  await page.evaluate(
    async (sdk, entry) => {
      const source = `
        Object.defineProperty(self, 'indexedDB', { get() { throw new DOMException('private', 'SecurityError'); } });
        const early = [];
        const keep = (event) => early.push(event);
        addEventListener('message', keep);
        await import(${JSON.stringify(new URL(entry, location.href))});
        removeEventListener('message', keep);
        for (const { data, ports } of early) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));`;
      const { createWorkerAdapter } = await import(sdk);
      const start = [() => new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' })];
      (globalThis as { adapter?: object }).adapter = createWorkerAdapter({ start });
    },
    '/org-invitations.js',
    `/${readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith('worker/entry.js'))}`,
  );
  missing = /\/memory-store\.js/;
  assert.notEqual((await invite('222222222222')).name, undefined);
  missing = undefined;
  assert.equal((await invite('222222222222')).name, undefined);
});

it('no build carries what rules say of themselves', () => {
  const built = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const code = built.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')).join('\n');
  const rules = [invitationOperations, administrationOperations].flatMap((table) => Object.values(table).flatMap((operation) => operation.rules));
  for (const { rule, source } of rules) for (const sentence of [rule, source]) assert.equal(code.includes(sentence), false, sentence);
});
