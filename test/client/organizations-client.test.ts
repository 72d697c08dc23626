import { expect } from '@open-wc/testing';
import type { Adapter } from '../../src/adapters/adapter.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { OrganizationsServiceException } from '../../src/model/service-exception.ts';

/** An adapter that gives the answers of a list, one after the other, and keeps what it was asked. */
function scripted(...answers: readonly (() => Response | Promise<Response>)[]) {
  const asked: Request[] = [];
  const adapter: Adapter = {
    fetch: async (request) => {
      asked.push(request);
      const answer = answers[asked.length - 1];
      if (!answer) throw new Error('The script is over.');
      return answer();
    },
    watch: () => () => undefined,
  };
  return { client: new OrganizationsClient({ adapter, account: '111111111111', deadline: 500 }), asked };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => () => new Response(JSON.stringify(body), { status, headers });
const page = (NextToken: string | undefined, ...Ids: string[]) => json({ Handshakes: Ids.map((Id) => ({ Id })), ...(NextToken && { NextToken }) });
const thrown = (call: Promise<unknown>) => call.then(() => undefined, (error: unknown) => error as OrganizationsServiceException);
const list = (client: OrganizationsClient) => client.send('ListHandshakesForOrganization', {});

describe('the client', () => {
  it('writes AWS JSON 1.1: target, content type, the account in the credential scope, a body', async () => {
    const { client, asked } = scripted(page(undefined));
    await client.send('ListHandshakesForOrganization', { MaxResults: 3 });
    const [request] = asked;
    expect(request?.method).to.equal('POST');
    expect(request?.headers.get('x-amz-target')).to.equal('AWSOrganizationsV20161128.ListHandshakesForOrganization');
    expect(request?.headers.get('content-type')).to.equal('application/x-amz-json-1.1');
    expect(request?.headers.get('authorization')).to.include('Credential=111111111111/');
    expect(await request?.text()).to.equal('{"MaxResults":3}');
  });

  const exceptions: readonly (readonly [string, () => Response | Promise<Response>, readonly [string, string | undefined]])[] = [
    ['a bare type', json({ __type: 'AccessDeniedException', Message: 'No.' }, 400), ['AccessDeniedException', undefined]],
    ['a type in a namespace', json({ __type: 'com.amazonaws#AccessDeniedException' }, 400), ['AccessDeniedException', undefined]],
    ['a type with an address', json({ __type: 'AccessDeniedException:http://internal.amazon.com/' }, 400), ['AccessDeniedException', undefined]],
    ['a type in a header', json({}, 400, { 'x-amzn-errortype': 'AccessDeniedException' }), ['AccessDeniedException', undefined]],
    ['a Reason', json({ __type: 'InvalidInputException', Reason: 'INVALID_ENUM' }, 400), ['InvalidInputException', 'INVALID_ENUM']],
    ['a Reason with its field', json({ __type: 'InvalidInputException', Reason: 'INVALID_PATTERN:HANDSHAKE_ID' }, 400), ['InvalidInputException', 'INVALID_PATTERN']],
    ['an exception that nobody knows', json({ __type: 'BrandNewException', message: 'Later.' }, 400), ['BrandNewException', undefined]],
    ['members of the wrong type', json({ __type: 7, Reason: {} }, 400), ['ServiceException', undefined]],
    ['a page of HTML', () => new Response('<html>', { status: 400 }), ['ServiceException', undefined]],
  ];
  for (const [what, answer, expected] of exceptions)
    it(`reads an exception with ${what}`, async () => {
      const error = await thrown(scripted(answer, answer, answer).client.send('AcceptHandshake', { HandshakeId: 'h-00000000' }));
      expect([error?.name, error?.Reason]).to.deep.equal(expected);
      expect(error?.message).to.have.length.above(2);
    });

  it('reads how long to wait, in seconds or until a date', async () => {
    const wait = async (header: string) => {
      const answer = json({ __type: 'TooManyRequestsException' }, 400, { 'retry-after': header });
      return (await thrown(scripted(answer).client.send('CancelHandshake', { HandshakeId: 'h-00000000' })))?.retryAfter;
    };
    expect(await wait('7')).to.equal(7);
    expect(await wait('soon')).to.equal(undefined);
    expect(await wait('Thu, 01 Jan 1970 00:00:00 GMT')).to.equal(0);
    expect(await wait(new Date(Date.now() + 60_000).toUTCString())).to.be.within(30, 60);
  });

  it('goes over empty pages to the end, and stops at a token that comes again', async () => {
    const pages = async (client: OrganizationsClient) => {
      const ids: string[] = [];
      for await (const { Handshakes } of client.paginate('ListHandshakesForOrganization', {})) ids.push(...Handshakes.map(({ Id }) => Id));
      return ids;
    };
    expect(await pages(scripted(page('a', '1'), page('b'), page(undefined, '2')).client)).to.deep.equal(['1', '2']);
    expect(await pages(scripted(page('a', '1'), page('a', '2'), page('a', '3')).client)).to.deep.equal(['1', '2']);
  });

  it('sends a read again when the failure may pass, three times at most', async () => {
    const throttled = json({ __type: 'TooManyRequestsException' }, 400);
    const { client, asked } = scripted(throttled, () => Promise.reject(new TypeError('offline')), page(undefined, '1'));
    expect((await list(client)).Handshakes).to.have.length(1);
    expect(asked).to.have.length(3);
    const hopeless = scripted(throttled, throttled, throttled, page(undefined));
    expect((await thrown(list(hopeless.client)))?.name).to.equal('TooManyRequestsException');
    expect(hopeless.asked).to.have.length(3);
  });

  it('sends a read again when the service wants it, unless that is far off', async () => {
    const after = (seconds: string) => json({ __type: 'TooManyRequestsException' }, 400, { 'retry-after': seconds });
    const waits: number[] = [];
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((work: () => void, length = 0) => (waits.push(length), setTimeout(work, 0))) as typeof globalThis.setTimeout;
    try {
      const { client, asked } = scripted(after('2'), after('3'), page(undefined, '1'));
      expect((await list(client)).Handshakes).to.have.length(1);
      expect(asked).to.have.length(3);
      expect(waits.map((length) => Math.floor(length / 1000))).to.deep.equal([2, 3]);
      const far = scripted(after('600'), page(undefined));
      expect((await thrown(list(far.client)))?.name).to.equal('TooManyRequestsException');
      expect(far.asked).to.have.length(1);
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  });

  it('sends a read once when it was refused for good', async () => {
    const { client, asked } = scripted(json({ __type: 'AccessDeniedException' }, 400));
    expect((await thrown(list(client)))?.name).to.equal('AccessDeniedException');
    expect(asked).to.have.length(1);
  });

  it('never sends a write again', async () => {
    for (const failure of [json({ __type: 'ServiceException' }, 500), () => Promise.reject(new TypeError('offline'))]) {
      const { client, asked } = scripted(failure);
      await thrown(client.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' } }));
      expect(asked).to.have.length(1);
    }
  });

  it('lets no answer take longer than its deadline', async () => {
    const adapter: Adapter = { fetch: ({ signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))), watch: () => () => undefined };
    const error = await thrown(new OrganizationsClient({ adapter, deadline: 50 }).send('DescribeOrganization', {}));
    expect(error?.name).to.equal('TimeoutError');
  });

  it('goes out unsigned where no account is given', async () => {
    const adapter: Adapter = { fetch: async (request) => new Response(JSON.stringify({ signed: request.headers.has('authorization') })), watch: () => () => undefined };
    expect(await new OrganizationsClient({ adapter }).send('DescribeOrganization', {})).to.deep.equal({ signed: false });
  });
});
