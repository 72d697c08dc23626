import { expect } from '@open-wc/testing';
import type { Handshake, HandshakeResource } from '../../src/model/handshake.ts';
import { randomIds } from '../../src/server/random-ids.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { examples } from '../fixtures/document-examples.ts';
import { accounts, createWorld } from '../support/world.ts';

/** Where the document contradicts itself or AWS's model: what is answered instead, by its reason. */
const deviations = {
  'the feature set FULL is ALL in the model, and in the example that accepts the same handshake': (handshake) =>
    mapOrganization(handshake, (details) => details.map((detail) => (detail.Type === 'ORGANIZATION_FEATURE_SET' ? { ...detail, Value: 'ALL' } : detail))),
  'notes that were sent are shown': (handshake) => ({
    ...handshake,
    Resources: [...handshake.Resources, { Type: 'NOTES', Value: "This is a request for Juan's account to join Bill's organization." }],
  }),
  'the ARN ends with the id': (handshake) => ({ ...handshake, Arn: handshake.Arn.replace(/[^/]+$/, handshake.Id) }),
  'an invitation is open for 15 days': (handshake) => ({ ...handshake, ExpirationTimestamp: handshake.RequestedTimestamp + 15 * 86_400 }),
  'the feature set is always told': (handshake) =>
    mapOrganization(handshake, (details) => [...details, { Type: 'ORGANIZATION_FEATURE_SET', Value: 'ALL' }]),
  'party and resource name the same recipient': (handshake) => ({
    ...handshake,
    Resources: handshake.Resources.map((resource) => (resource.Type === 'EMAIL' ? { Type: 'EMAIL', Value: 'susan@example.com' } : resource)),
  }),
} as const satisfies Record<string, (handshake: Handshake) => Handshake>;

const mapOrganization = (handshake: Handshake, map: (details: readonly HandshakeResource[]) => readonly HandshakeResource[]): Handshake => ({
  ...handshake,
  Resources: handshake.Resources.map((resource) =>
    resource.Type === 'ORGANIZATION' ? { ...resource, Resources: map(resource.Resources ?? []) } : resource,
  ),
});

const except = (handshake: Handshake, ...reasons: (keyof typeof deviations)[]): Handshake =>
  reasons.reduce((settled, reason) => deviations[reason](settled), handshake);

/** The document's organization at the example's time, its next handshake with the example's id. */
async function worldOf({ Id, RequestedTimestamp, Resources }: Handshake) {
  const world = createWorld(createMemoryStore(), { ...randomIds, handshake: () => Id }, RequestedTimestamp);
  const Email = Resources[0]?.Resources?.find(({ Type }) => Type === 'MASTER_EMAIL')?.Value ?? '';
  await world.put({ Id: accounts.bill, Email, EmailVerified: true });
  return world;
}

const listed = (index: number): Handshake => {
  const handshake = examples.list.Handshakes[index];
  if (!handshake) throw new Error(`The list example has no item ${index}.`);
  return handshake;
};

describe("the document's examples", () => {
  it('inviting', async () => {
    const { invite } = await worldOf(examples.invite.Handshake);
    const answer = await invite('juan@example.com', { Notes: "This is a request for Juan's account to join Bill's organization." });
    expect(answer).to.deep.equal(
      except(
        examples.invite.Handshake,
        'the feature set FULL is ALL in the model, and in the example that accepts the same handshake',
        'notes that were sent are shown',
      ),
    );
  });

  it('listing, the open invitation', async () => {
    const world = await worldOf(listed(0));
    await world.invite('juan@example.com', { Notes: "This is an invitation to Juan's account to join Bill's organization." });
    expect(await world.bill.send('ListHandshakesForOrganization', {})).to.deep.equal({
      Handshakes: [except(listed(0), 'the feature set FULL is ALL in the model, and in the example that accepts the same handshake')],
    });
  });

  // The two items are 144 days apart: when the first is open, the retention of the second is long over.
  it('listing, the accepted invitation, at its own time', async () => {
    const world = await worldOf(listed(1));
    const { Id } = await world.invite('anika@example.com', { Notes: "This is an invitation to Anika's account to join Bill's organization." });
    await world.accept(accounts.anika, Id);
    expect(await world.bill.send('ListHandshakesForOrganization', {})).to.deep.equal({
      Handshakes: [except(listed(1), 'the ARN ends with the id', 'an invitation is open for 15 days', 'the feature set is always told')],
    });
  });

  it('canceling', async () => {
    const world = await worldOf(examples.cancel.Handshake);
    await world.changeOrganization({ FeatureSet: 'CONSOLIDATED_BILLING' });
    const { Id } = await world.invite('susan@example.com', { Notes: "This is a request for Susan's account to join Bob's organization." });
    expect(await world.cancel(Id)).to.deep.equal({
      Handshake: except(examples.cancel.Handshake, 'party and resource name the same recipient'),
    });
  });

  it('accepting', async () => {
    const world = await worldOf(examples.accept.Handshake);
    const { Id } = await world.invite('juan@example.com');
    expect(await world.accept(accounts.juan, Id)).to.deep.equal(examples.accept);
  });
});
