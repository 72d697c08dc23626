import { expect } from '@open-wc/testing';
import { createEndpointAdapter } from '../../src/adapters/endpoint.ts';
import { rawRequest } from '../support/raw.ts';

describe('the endpoint adapter', () => {
  it('sends a request that any server can take, over plain HTTP/1.1 too', async () => {
    const { status } = await createEndpointAdapter('/there/is/no/endpoint').fetch(rawRequest('{}'));
    expect(status, "the test server's own answer").to.equal(404);
  });

  it('keeps target and authorization, adds its own headers, and resolves its address against the page', async () => {
    let sent: Request | undefined;
    const fetch = async (request: Request) => {
      sent = request;
      return new Response('{}');
    };
    await createEndpointAdapter('api', { fetch, headers: { 'x-requested-with': 'portal' } }).fetch(rawRequest('{"MaxResults":1}'));
    expect(sent?.url).to.equal(new URL('api', document.baseURI).href);
    expect(sent?.headers.get('x-amz-target')).to.equal('AWSOrganizationsV20161128.ListHandshakesForOrganization');
    expect(sent?.headers.get('authorization')).to.include('Credential=111111111111/');
    expect(sent?.headers.get('x-requested-with')).to.equal('portal');
    expect([sent?.redirect, sent?.credentials, sent?.referrerPolicy]).to.deep.equal(['error', 'same-origin', 'no-referrer']);
    expect(await sent?.text()).to.equal('{"MaxResults":1}');
  });

  it('is told by others, where it polls', async () => {
    const adapter = createEndpointAdapter('/api', { poll: 5 });
    await new Promise<void>((resolve) => {
      const stop = adapter.watch(() => {
        stop();
        resolve();
      });
    });
  });
});
