import { expect } from '@open-wc/testing';
import { limits } from '../../src/model/limits.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

const full = ['HandshakeConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'];
const tooMany = ['HandshakeConstraintViolationException', 'HANDSHAKE_RATE_LIMIT_EXCEEDED'];

for (const [storeName, createStore] of Object.entries(stores))
  describe(`quotas over the ${storeName} store`, () => {
    let world: World;
    beforeEach(() => {
      world = createWorld(createStore());
    });

    it('ten places: the management account and nine open invitations; the tenth is refused and writes nothing', async () => {
      await world.fill(9);
      const before = await world.sent();
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(full);
      expect(await world.sent()).to.deep.equal(before);
      expect(await world.emails()).to.have.length(9);
    });

    const givesBack: readonly (readonly [string, (id: string) => Promise<unknown>])[] = [
      ['canceled', (id) => world.cancel(id)],
      ['declined', (id) => world.decline(accounts.juan, id)],
    ];
    for (const [state, close] of givesBack)
      it(`an invitation that is ${state} gives its place back, once`, async () => {
        const { Id } = await world.invite(accounts.juan);
        await world.fill(8);
        await close(Id);
        await world.invite(accounts.juan);
        expect(await refusalOf(world.invite(accounts.susan))).to.deep.equal(full);
      });

    it('an invitation that expires gives its place back at that millisecond, once', async () => {
      await world.fill(1, 'first');
      world.pass(1);
      await world.fill(8);
      world.pass(limits.invitationLifetime - 1.001);
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(full);
      world.pass(0.001);
      await world.invite(accounts.juan);
      expect(await refusalOf(world.invite(accounts.susan)), 'the others are still open').to.deep.equal(full);
      world.pass(1);
      await world.fill(8, 'later');
      expect(await refusalOf(world.invite(accounts.susan))).to.deep.equal(full);
    });

    it('an invitation that is accepted keeps its place, as a member', async () => {
      await world.accept(accounts.juan, (await world.invite(accounts.juan)).Id);
      await world.fill(8);
      expect(await refusalOf(world.invite(accounts.susan))).to.deep.equal(full);
    });

    it('a quota that shrinks below what is used lets nobody in until enough places came back', async () => {
      await world.fill(4);
      world.pass(100);
      await world.fill(3, 'late');
      await world.quota(5);
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(full);
      world.pass(limits.invitationLifetime - 100);
      await world.invite(accounts.juan);
      expect(await refusalOf(world.invite(accounts.susan))).to.deep.equal(full);
    });

    it('twenty attempts in 24 hours; the 21st is refused until the first is a day old, to the millisecond', async () => {
      await world.cancel((await world.invite(accounts.juan)).Id);
      world.pass(60);
      for (let attempt = 2; attempt <= 20; attempt++) await world.cancel((await world.invite(accounts.juan)).Id);
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(tooMany);
      world.pass(limits.attemptWindow - 60.001);
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(tooMany);
      world.pass(0.001);
      await world.cancel((await world.invite(accounts.juan)).Id);
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(tooMany);
    });

    it('an invitation that is accepted no longer counts as an attempt', async () => {
      for (let attempt = 1; attempt <= 19; attempt++) await world.cancel((await world.invite(accounts.susan)).Id);
      await world.accept(accounts.juan, (await world.invite(accounts.juan)).Id);
      await world.invite(accounts.susan);
      expect(await refusalOf(world.invite(accounts.anika))).to.deep.equal(tooMany);
    });

    it('a larger account quota allows as many attempts', async () => {
      await world.quota(25);
      for (let attempt = 1; attempt <= 25; attempt++) await world.cancel((await world.invite(accounts.juan)).Id);
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(tooMany);
    });

    it('handshakes past their retention leave the store as new ones come, and the counts stay right', async () => {
      for (let round = 0; round < 3; round++) {
        await world.fill(9, `round${round}-`);
        expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(full);
        world.pass(limits.invitationLifetime + limits.retention);
        expect(await world.sent(), 'nothing is listed past its retention').to.deep.equal([]);
      }
    });
  });
