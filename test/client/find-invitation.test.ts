import { expect } from '@open-wc/testing';
import { findInvitation } from '../../src/client/find-invitation.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { createGate } from '../harness/gate.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

describe('findInvitation', () => {
  let world: World;
  let gate: ReturnType<typeof createGate>;
  let client: OrganizationsClient;

  beforeEach(async () => {
    world = createWorld();
    await world.quota(100);
    gate = createGate(world.adapter);
    client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill });
  });

  it('finds what was requested at that time or later, whatever the case of the address', async () => {
    const { Id } = await world.invite('juan@example.com');
    const found = (Target: string, since: number) => findInvitation(client, { Type: 'EMAIL', Id: Target }, since).then((each) => each?.Id);
    expect(await found('Juan@Example.com', world.now())).to.equal(Id);
    expect(await found('juan@example.com', world.now() + 0.001)).to.equal(undefined);
    expect(await found('susan@example.com', world.now())).to.equal(undefined);
  });

  it('takes an account and an address for two targets', async () => {
    const { Id } = await world.invite(accounts.susan);
    expect((await findInvitation(client, { Type: 'ACCOUNT', Id: accounts.susan }, world.now()))?.Id).to.equal(Id);
    expect(await findInvitation(client, { Type: 'EMAIL', Id: accounts.susan }, world.now())).to.equal(undefined);
  });

  it('passes over what is no longer open', async () => {
    const since = world.now();
    await world.cancel((await world.invite('juan@example.com')).Id);
    expect(await findInvitation(client, { Type: 'EMAIL', Id: 'juan@example.com' }, since)).to.equal(undefined);
  });

  it('reads on to further pages, and no further than to what is older', async () => {
    await world.fill(45, 'older');
    world.pass(60);
    const since = world.now();
    const { Id } = await world.invite('juan@example.com');
    await world.fill(25, 'later');
    expect((await findInvitation(client, { Type: 'EMAIL', Id: 'juan@example.com' }, since))?.Id).to.equal(Id);
    expect(gate.asked).to.deep.equal(['ListHandshakesForOrganization', 'ListHandshakesForOrganization']);
    expect(await findInvitation(client, { Type: 'EMAIL', Id: 'nobody@example.com' }, since)).to.equal(undefined);
    expect(gate.asked).to.have.length(4);
  });

  it('fails when the list cannot be read', async () => {
    gate.answer('ListHandshakesForOrganization', { __type: 'AccessDeniedException', Message: 'No.' }, 400);
    const error = await findInvitation(client, { Type: 'EMAIL', Id: 'juan@example.com' }, 0).catch((reason: unknown) => reason);
    expect(error).to.include({ name: 'AccessDeniedException' });
  });
});
