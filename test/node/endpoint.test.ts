import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEndpoint } from './support/endpoint.ts';

let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
before(async () => void (endpoint = await startEndpoint()));
after(() => endpoint.stop());

const ask = (url: string, operation: string, { account = '111111111111', body = '{}', prefix = 'AWSOrganizationsV20161128' } = {}) =>
  fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${prefix}.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20161213/us-east-1/organizations/aws4_request, SignedHeaders=host, Signature=00`,
    },
  });

const typeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { __type?: string }).__type; // an exception's body

it('answers with AWS JSON 1.1, a request id and the date', async () => {
  const response = await ask(endpoint.url, 'DescribeOrganization');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/x-amz-json-1.1');
  assert.match(response.headers.get('x-amzn-requestid') ?? '', /^[0-9a-f-]{36}$/);
  assert.ok(Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now()) < 60_000);
});

it('lets an unmodified SDK call from a page', async () => {
  const preflight = await fetch(endpoint.url, { method: 'OPTIONS', headers: { origin: 'https://portal.example', 'access-control-request-method': 'POST' } });
  assert.equal(preflight.status, 204);
  const allowed = preflight.headers.get('access-control-allow-headers')?.split(', ') ?? [];
  for (const header of ['authorization', 'content-type', 'x-amz-target', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256', 'x-amz-user-agent', 'amz-sdk-invocation-id', 'amz-sdk-request'])
    assert.ok(allowed.includes(header), header);
  const exposed = (await ask(endpoint.url, 'DescribeOrganization')).headers.get('access-control-expose-headers')?.split(', ');
  assert.deepEqual(exposed, ['x-amzn-requestid', 'x-amzn-errortype', 'date']);
});

it('registers a caller that nobody knows, and refuses it when it is strict', async () => {
  assert.equal(await typeOf(await ask(endpoint.url, 'DescribeOrganization', { account: '999999999999' })), 'AWSOrganizationsNotInUseException');
  const invited = await ask(endpoint.url, 'InviteAccountToOrganization', { body: JSON.stringify({ Target: { Type: 'EMAIL', Id: '999999999999@example.com' } }) });
  assert.equal(invited.status, 200);
  const listed = await ask(endpoint.url, 'ListHandshakesForAccount', { account: '999999999999' });
  assert.equal(((await listed.json()) as { Handshakes: unknown[] }).Handshakes.length, 1);

  const strict = await startEndpoint({ world: 'demo', strict: true });
  assert.equal(await typeOf(await ask(strict.url, 'DescribeOrganization', { account: '999999999999' })), 'UnrecognizedClientException');
  strict.stop();
});

it('answers the sandbox, and does not when it is off', async () => {
  const prefix = 'OrgInvitationsSandbox';
  const advanced = await ask(endpoint.url, 'AdvanceClock', { prefix, body: '{"Seconds":86400}' });
  const { Now } = (await advanced.json()) as { Now: number };
  assert.ok(Now > Date.now() / 1000 + 86_000);
  const closed = await startEndpoint({ world: 'demo', sandbox: false });
  assert.equal(await typeOf(await ask(closed.url, 'AdvanceClock', { prefix, body: '{"Seconds":1}' })), 'UnknownOperationException');
  closed.stop();
});

it('refuses a body over 1 MiB, and tells an unsigned request what is missing', async () => {
  const large = await ask(endpoint.url, 'DescribeOrganization', { body: JSON.stringify({ padding: 'x'.repeat(1_048_576) }) });
  assert.equal(large.status, 400);
  assert.equal(await typeOf(large), 'SerializationException');
  const unsigned = await fetch(endpoint.url, { method: 'POST', body: '{}', headers: { 'x-amz-target': 'AWSOrganizationsV20161128.ListAccounts' } });
  const { __type, Message } = (await unsigned.json()) as { __type: string; Message: string };
  assert.equal(__type, 'MissingAuthenticationTokenException');
  assert.match(Message, /Authorization header/);
});

it('stays up when clients send nothing, half a request, or go away', async () => {
  for (const bytes of ['', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"half', 'nonsense\r\n\r\n']) {
    const socket = connect(endpoint.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(bytes);
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
  }
  assert.equal((await ask(endpoint.url, 'DescribeOrganization')).status, 200);
});

const script = fileURLToPath(new URL('../../scripts/endpoint.mjs', import.meta.url));

it('starts as a command, says its address and a command to try, and stops on both signals', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = spawn(process.execPath, [script, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('--target')) break;
    }
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    assert.ok(url, said);
    assert.match(said, /aws organizations invite-account-to-organization --endpoint-url/);
    assert.equal((await ask(url, 'DescribeOrganization')).status, 200);
    child.kill(signal);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  }
});

for (const [what, args, sentence] of [
  ['a world that there is not', ['--world', 'mars'], /no world "mars"/],
  ['a port that is none', ['--port', 'many'], /"many" is not a port/],
  ['an option that there is not', ['--loud'], /--loud/],
] as const)
  it(`refuses ${what}, and says how it is used`, async () => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 2);
    assert.match(said, sentence);
    assert.match(said, /Usage: npm run endpoint/);
  });
