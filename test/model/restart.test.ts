import { expect } from '@open-wc/testing';
import { limits } from '../../src/model/limits.ts';
import { randomIds } from '../../src/server/random-ids.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, start } from '../support/world.ts';

const { juan, susan, anika } = accounts;

for (const [storeName, createStore] of Object.entries(stores))
  describe(`a server made anew over the same ${storeName} store`, () => {
    it('reopens nothing when the clock went backwards meanwhile', async () => {
      const store = createStore();
      const before = createWorld(store);
      const { Id } = await before.invite(juan);
      before.pass(limits.invitationLifetime);
      const again = await before.invite(juan);

      const after = createWorld(store, randomIds, start + 1);
      expect((await after.sent()).map(({ Id, State }) => [Id, State])).to.deep.equal([
        [again.Id, 'OPEN'],
        [Id, 'EXPIRED'],
      ]);
      expect(await refusalOf(after.accept(juan, Id))).to.deep.equal(['InvalidHandshakeTransitionException']);
    });

    it('keeps to one open invitation an account, in whatever order ids of one millisecond come', async () => {
      const store = createStore();
      const ids = ['1', '2', '3'];
      const numbered = { ...randomIds, handshake: () => `h-0000000${ids.shift()}` };
      const first = createWorld(store, numbered);
      await first.cancel((await first.invite(juan)).Id);
      const second = createWorld(store, numbered);
      await second.invite(juan);
      expect(await refusalOf(second.invite(juan))).to.deep.equal(['DuplicateHandshakeException']);
    });
  });

describe('a switch to all features', () => {
  for (const [what, answer] of [
    ['had not answered', () => undefined],
    ['had declined', (world: ReturnType<typeof createWorld>, id: string) => world.decline(juan, id)],
  ] as const)
    it(`is ready with the last approval, also where a member left that ${what}`, async () => {
      const world = createWorld();
      await world.changeOrganization({ FeatureSet: 'CONSOLIDATED_BILLING' });
      for (const member of [juan, susan, anika]) await world.join(member);
      const { Handshake: request } = await world.bill.send('EnableAllFeatures', {});
      const approval = async (account: string) =>
        (await world.as(account).send('ListHandshakesForAccount', { Filter: { ActionType: 'APPROVE_ALL_FEATURES' } })).Handshakes[0]?.Id ?? '';
      await answer(world, await approval(juan));
      await world.as(juan).send('LeaveOrganization', {});
      await world.accept(susan, await approval(susan));
      await world.accept(anika, await approval(anika));
      const { Handshake } = await world.bill.send('DescribeHandshake', { HandshakeId: request.Id });
      expect(Handshake.State).to.equal('OPEN');
    });
});
