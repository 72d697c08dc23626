import { expect } from '@open-wc/testing';
import { limits } from '../../src/model/limits.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

const { juan, susan } = accounts;

for (const [storeName, createStore] of Object.entries(stores))
  describe(`enabling all features over the ${storeName} store`, () => {
    let world: World;
    beforeEach(async () => {
      world = createWorld(createStore());
      await world.changeOrganization({ FeatureSet: 'CONSOLIDATED_BILLING' });
    });

    const enable = () => world.bill.send('EnableAllFeatures', {}).then(({ Handshake }) => Handshake);
    const approvals = async (ParentHandshakeId: string) =>
      (await world.bill.send('ListHandshakesForOrganization', { Filter: { ParentHandshakeId } })).Handshakes;
    const approvalOf = async (account: string) => {
      const { Handshakes } = await world.as(account).send('ListHandshakesForAccount', { Filter: { ActionType: 'APPROVE_ALL_FEATURES' } });
      return Handshakes[0]?.Id ?? '';
    };
    const featureSet = async () => (await world.bill.send('DescribeOrganization', {})).Organization.FeatureSet;
    const state = async (HandshakeId: string) => (await world.bill.send('DescribeHandshake', { HandshakeId })).Handshake.State;

    it('asks every invited member, no created one, and waits as REQUESTED for 90 days', async () => {
      await world.join(juan);
      await world.create('new@example.com');
      const parent = await enable();
      expect(parent).to.deep.include({ Action: 'ENABLE_ALL_FEATURES', State: 'REQUESTED', Parties: [{ Type: 'ORGANIZATION', Id: 'o-exampleorgid' }] });
      expect(parent.ExpirationTimestamp - parent.RequestedTimestamp).to.equal(limits.allFeaturesLifetime);
      expect(parent.Arn).to.match(/:handshake\/o-exampleorgid\/enable_all_features\/h-[0-9a-f]{32}$/);
      const [child, ...others] = await approvals(parent.Id);
      expect(others).to.deep.equal([]);
      expect(child).to.deep.include({ Action: 'APPROVE_ALL_FEATURES', State: 'OPEN' });
      expect(child?.Parties).to.deep.equal([{ Type: 'ORGANIZATION', Id: 'o-exampleorgid' }, { Type: 'ACCOUNT', Id: juan }]);
      const requests = (await world.emails()).filter(({ Template }) => Template === 'AllFeaturesRequested');
      expect(requests.map(({ To, HandshakeId }) => [To, HandshakeId])).to.deep.equal([['juan@example.com', child?.Id]]);
      expect((await world.juan.send('DescribeHandshake', { HandshakeId: child?.Id ?? '' })).Handshake).to.deep.equal(child);
    });

    it('is ready with the last approval, and then the management account finishes it', async () => {
      await world.join(juan);
      await world.join(susan);
      const parent = await enable();
      expect(await refusalOf(world.accept(accounts.bill, parent.Id))).to.deep.equal(['InvalidHandshakeTransitionException']);
      await world.accept(juan, await approvalOf(juan));
      expect(await state(parent.Id)).to.equal('REQUESTED');
      await world.accept(susan, await approvalOf(susan));
      expect(await state(parent.Id)).to.equal('OPEN');
      expect(await featureSet()).to.equal('CONSOLIDATED_BILLING');
      expect((await world.accept(accounts.bill, parent.Id)).Handshake.State).to.equal('ACCEPTED');
      expect(await featureSet()).to.equal('ALL');
      expect((await world.invite(accounts.anika)).Resources[0]?.Resources?.at(-1)).to.deep.equal({ Type: 'ORGANIZATION_FEATURE_SET', Value: 'ALL' });
    });

    it('is ready at once where there is nobody to ask', async () => {
      const { Id, State } = await enable();
      expect(State).to.equal('OPEN');
      await world.accept(accounts.bill, Id);
      expect(await featureSet()).to.equal('ALL');
    });

    it('cancels open invitations with their emails and places, and invites nobody until it is canceled', async () => {
      const { Id } = await world.invite(juan);
      await world.fill(8);
      const parent = await enable();
      expect(await state(Id)).to.equal('CANCELED');
      expect((await world.emails()).filter(({ Template }) => Template === 'InvitationCanceled')).to.have.length(9);
      expect(await refusalOf(world.invite(juan))).to.deep.equal(['HandshakeConstraintViolationException', 'INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES']);
      await world.cancel(parent.Id);
      expect((await world.invite(juan)).State).to.equal('OPEN');
    });

    it('canceling takes the approvals along', async () => {
      await world.join(juan);
      const parent = await enable();
      const child = await approvalOf(juan);
      expect((await world.cancel(parent.Id)).Handshake.State).to.equal('CANCELED');
      expect(await state(child)).to.equal('CANCELED');
      expect(await refusalOf(world.accept(juan, child))).to.deep.equal(['InvalidHandshakeTransitionException']);
    });

    it('a member who declined holds it up, until the member is removed', async () => {
      await world.join(juan);
      await world.join(susan);
      const parent = await enable();
      await world.accept(susan, await approvalOf(susan));
      await world.decline(juan, await approvalOf(juan));
      expect(await state(parent.Id)).to.equal('REQUESTED');
      await world.bill.send('RemoveAccountFromOrganization', { AccountId: juan });
      expect(await state(parent.Id)).to.equal('OPEN');
    });

    it('a member who leaves is no longer waited for', async () => {
      await world.join(juan);
      const parent = await enable();
      const child = await approvalOf(juan);
      await world.as(juan).send('LeaveOrganization', {});
      expect(await state(parent.Id)).to.equal('OPEN');
      expect(await state(child)).to.equal('CANCELED');
    });

    it('runs out after 90 days with all of its approvals, and can be asked for again', async () => {
      await world.join(juan);
      const parent = await enable();
      const child = await approvalOf(juan);
      world.pass(limits.allFeaturesLifetime);
      expect([await state(parent.Id), await state(child)]).to.deep.equal(['EXPIRED', 'EXPIRED']);
      expect((await enable()).State).to.equal('REQUESTED');
    });
  });
