import { expect } from '@open-wc/testing';
import { createServer } from '../../src/server/create-server.ts';
import { randomIds } from '../../src/server/random-ids.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { rawRequest } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import { accounts, createWorld } from '../support/world.ts';

const sandbox = (operation: string, input: object = {}) => rawRequest(JSON.stringify(input), { 'x-amz-target': `OrgInvitationsSandbox.${operation}` });
const invite = () => rawRequest('{"Target":{"Type":"EMAIL","Id":"juan@example.com"}}', { 'x-amz-target': 'AWSOrganizationsV20161128.InviteAccountToOrganization' });

describe('the server', () => {
  it('answers the sandbox only where it is told to', async () => {
    const { status } = await createServer({ store: createMemoryStore(), clock: () => 1, ids: randomIds })(sandbox('DescribeSandbox'));
    expect(status).to.equal(400);
  });

  it('tells what was written, whatever becomes of the bell', async () => {
    const errors: unknown[] = [];
    const bell = new Error('on purpose');
    const onCommit = () => {
      throw bell;
    };
    const server = createServer({ store: createMemoryStore(), clock: () => 1, ids: randomIds, world: 'demo', onCommit, onError: (error) => errors.push(error) });
    expect((await server(invite())).status).to.equal(200);
    expect(errors).to.deep.equal([bell]);
  });

  it('says so when what it kept was deleted under it, and then begins anew', async () => {
    const world = createWorld();
    await world.invite(accounts.juan);
    await world.store.write((writer) => writer.clear());
    const error = await world.invite(accounts.susan).catch((reason: unknown) => reason);
    expect(String(error)).to.include('deleted');
    expect(await world.sent()).to.deep.equal([]);
  });

  it('takes the real time again when it is reset, even an earlier one', async () => {
    const world = createWorld();
    world.pass(86_400);
    await world.sent();
    world.pass(-86_400);
    await world.bill.sandbox('Reset', {});
    expect((await world.bill.sandbox('DescribeSandbox', {})).Now).to.equal(world.now());
  });

  it('refuses an address that another account has', async () => {
    const world = createWorld();
    expect(await refusalOf(world.put({ Id: accounts.susan, Email: 'JUAN@example.com' }))).to.deep.equal(['InvalidInputException', 'INVALID_EMAIL_ADDRESS_TARGET']);
  });

  it('keeps the emails of an address that nobody had yet for whoever has it later', async () => {
    const world = createWorld();
    await world.invite('Later@Example.com');
    await world.put({ Id: '666666666666', Email: 'later@example.com' });
    const { Emails } = await world.bill.sandbox('ListEmails', { AccountId: '666666666666' });
    expect(Emails.map(({ To, Template }) => [To, Template])).to.deep.equal([['Later@Example.com', 'InvitationReceived']]);
  });

  it('lets an organization go on initializing', async () => {
    const world = createWorld();
    await world.bill.sandbox('PutInitialization', { OrganizationId: 'o-exampleorgid', Seconds: 60 });
    expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(['FinalizingOrganizationException']);
    world.pass(60);
    expect((await world.invite(accounts.juan)).State).to.equal('OPEN');
  });

  it('tells a throttled caller what kind of limit it met', async () => {
    const world = createWorld();
    await world.policies({ Throttling: true });
    for (let request = 0; request < 8; request++) await world.sent();
    const response = await world.adapter.fetch(rawRequest('{}'));
    expect(await response.json()).to.include({ __type: 'TooManyRequestsException', Type: 'RATE_LIMIT' });
  });
});
