import { expect } from '@open-wc/testing';
import { documentPolicies, type Policies } from '../../src/model/policies.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

const otherSeller = ['HandshakeConstraintViolationException', 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD'];

/** What each policy changes: what is done, what the document's rules say to it, and what it comes to with the policy on. */
const switches: Readonly<Record<keyof Policies, { act: (world: World) => Promise<unknown>; off: readonly string[] | 'passes'; on: readonly string[] | 'passes' }>> = {
  DirectTransfer: {
    act: async (world) => {
      await world.found(accounts.susan);
      world.pass(7 * 86_400);
      await world.join(accounts.juan);
      const { Handshake } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
      return world.accept(accounts.juan, Handshake.Id);
    },
    off: ['HandshakeConstraintViolationException', 'ALREADY_IN_AN_ORGANIZATION'],
    on: 'passes',
  },
  PartitionOnly: { act: (world) => world.join(accounts.priya), off: otherSeller, on: 'passes' },
  UnknownAccounts: { act: (world) => world.invite('999999999999'), off: ['InvalidInputException', 'TARGET_NOT_SUPPORTED'], on: 'passes' },
  KnownAddressesOnly: { act: (world) => world.invite('nobody@example.com'), off: 'passes', on: ['InvalidInputException', 'TARGET_NOT_SUPPORTED'] },
  Throttling: {
    act: async (world) => {
      for (let request = 0; request < 4; request++) await world.bill.send('CancelHandshake', { HandshakeId: 'h-00000000' }).catch((error: Error) => {
        if (error.name !== 'HandshakeNotFoundException') throw error;
      });
    },
    off: 'passes',
    on: ['TooManyRequestsException'],
  },
};

for (const [storeName, createStore] of Object.entries(stores))
  describe(`policies over the ${storeName} store`, () => {
    for (const [policy, { act, ...outcomes }] of Object.entries(switches))
      for (const [position, outcome] of Object.entries(outcomes))
        it(`${policy} ${position}: ${String(outcome)}`, async () => {
          const world = createWorld(createStore());
          await world.policies({ [policy]: position === 'on' });
          if (outcome === 'passes') await act(world);
          else expect(await refusalOf(act(world))).to.deep.equal(outcome);
        });

    it('are all off at first, and changed one by one', async () => {
      const world = createWorld(createStore());
      expect((await world.policies({})).Policies).to.deep.equal(documentPolicies);
      await world.policies({ Throttling: true });
      expect((await world.policies({ PartitionOnly: true })).Policies).to.deep.equal({ ...documentPolicies, Throttling: true, PartitionOnly: true });
      await world.bill.sandbox('Reset', {});
      expect((await world.policies({})).Policies).to.deep.equal(documentPolicies);
    });

    it('requests that come at once, the very first ones, are counted in one bucket', async () => {
      const world = createWorld(createStore());
      await world.policies({ Throttling: true });
      const cancel = () => refusalOf(world.bill.send('CancelHandshake', { HandshakeId: 'h-00000000' }));
      const refusals = await Promise.all(Array.from({ length: 5 }, cancel));
      expect(refusals.flat().sort()).to.deep.equal([...Array(3).fill('HandshakeNotFoundException'), ...Array(2).fill('TooManyRequestsException')]);
    });

    it('a throttled request passes again when its bucket has filled up, and others are not held up by it', async () => {
      const world = createWorld(createStore());
      await world.policies({ Throttling: true });
      const cancel = () => refusalOf(world.bill.send('CancelHandshake', { HandshakeId: 'h-00000000' }));
      for (let request = 0; request < 3; request++) expect(await cancel()).to.deep.equal(['HandshakeNotFoundException']);
      expect(await cancel()).to.deep.equal(['TooManyRequestsException']);
      expect((await world.sent()).length).to.equal(0);
      world.pass(0.5);
      expect(await cancel()).to.deep.equal(['HandshakeNotFoundException']);
      expect(await cancel()).to.deep.equal(['TooManyRequestsException']);
    });
  });
