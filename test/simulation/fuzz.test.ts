import { expect } from '@open-wc/testing';
import { encodeCredential } from '../../src/protocol/encode-credential.ts';
import { fuzz, serve } from './fuzz.ts';
import { type FuzzedRequest, toRequest } from './fuzzed-request.ts';

const requests = 3_000;

describe('mutated requests', () => {
  for (const seed of [1, 500])
    it(`get modelled answers and write nothing unless they are accepted: ${requests} of seed ${seed}`, async () => {
      const { violation, tally } = await fuzz({ seed, requests });
      expect(violation).to.equal(undefined);
      expect(tally.lines.join('\n'), 'some are accepted').to.match(/InviteAccountToOrganization.*\bok \d/);
    }).timeout(60_000);

  it('are read up to 262,144 characters: no JSON of that size takes long, however deep or wide it is', async () => {
    const { server } = await serve(1);
    const padded = (length: number): FuzzedRequest => ({
      method: 'POST',
      target: 'AWSOrganizationsV20161128.DescribeOrganization',
      authorization: encodeCredential('111111111111', 'us-east-1'),
      body: `{"padding":"${'x'.repeat(length - 14)}"}`,
    });
    expect((await server(toRequest(padded(262_144)))).status).to.equal(200);
    const refused = await server(toRequest(padded(262_145)));
    expect([refused.status, (await refused.json()).__type]).to.deep.equal([400, 'SerializationException']);
  });
});
