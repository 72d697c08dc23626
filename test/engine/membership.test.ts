import { expect } from '@open-wc/testing';
import type { Period } from '../../src/model/sandbox-operations.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, start, type World } from '../support/world.ts';

const { bill, juan, susan } = accounts;
const first = 'o-exampleorgid';
const day = 86_400;

for (const [storeName, createStore] of Object.entries(stores))
  describe(`membership and billing over the ${storeName} store`, () => {
    let world: World;
    let second: string;
    beforeEach(async () => {
      world = createWorld(createStore());
      second = (await world.found(susan)).Id;
    });

    const at = (days: number) => start + days * day;
    const inFirst = (From: number, To?: number): Period => ({ OrganizationId: first, PayerAccountId: bill, From, ...(To !== undefined && { To }) });
    const inSecond = (From: number, To?: number): Period => ({ OrganizationId: second, PayerAccountId: susan, From, ...(To !== undefined && { To }) });
    const alone = (From?: number, To?: number): Period => ({ PayerAccountId: juan, ...(From !== undefined && { From }), ...(To !== undefined && { To }) });

    const join = async (management: string) => {
      const { Handshake } = await world.as(management).send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: juan } });
      await world.accept(juan, Handshake.Id);
      world.pass(day);
    };
    const leave = async () => {
      await world.as(juan).send('LeaveOrganization', {});
      world.pass(day);
    };
    const seen = async () => {
      const { Periods, VisiblePeriods, PayerAccountId } = await world.describe(juan);
      return { Periods, VisiblePeriods, PayerAccountId };
    };

    it('alone, an account pays for itself and sees all of its data', async () => {
      expect(await seen()).to.deep.equal({ Periods: [alone()], VisiblePeriods: [alone()], PayerAccountId: juan });
    });

    it('a member sees its time as a member, and the management account pays', async () => {
      await join(bill);
      expect(await seen()).to.deep.equal({ Periods: [alone(undefined, at(0)), inFirst(at(0))], VisiblePeriods: [inFirst(at(0))], PayerAccountId: bill });
    });

    it('after it left it sees only what it did alone', async () => {
      await join(bill);
      await leave();
      const before = alone(undefined, at(0));
      const since = alone(at(1));
      expect(await seen()).to.deep.equal({ Periods: [before, inFirst(at(0), at(1)), since], VisiblePeriods: [before, since], PayerAccountId: juan });
    });

    it('from A to B it sees only its time in B', async () => {
      await join(bill);
      await leave();
      await join(susan);
      const { VisiblePeriods, PayerAccountId } = await seen();
      expect(VisiblePeriods).to.deep.equal([inSecond(at(2))]);
      expect(PayerAccountId).to.equal(susan);
    });

    it('back in A it sees its history there again', async () => {
      await join(bill);
      await leave();
      await join(susan);
      await leave();
      await join(bill);
      expect((await seen()).VisiblePeriods).to.deep.equal([inFirst(at(0), at(1)), inFirst(at(4))]);
    });

    it('moving directly leaves no time alone, and no tags of the old organization', async () => {
      await world.policies({ DirectTransfer: true });
      world.pass(6 * day);
      const { Id } = await world.invite(juan, { Tags: [{ Key: 'team', Value: 'blue' }] });
      await world.accept(juan, Id);
      world.pass(day);
      await join(susan);
      const { Periods } = await seen();
      expect(Periods).to.deep.equal([alone(undefined, at(6)), inFirst(at(6), at(7)), inSecond(at(7))]);
      expect((await world.describe(juan)).Tags).to.deep.equal([]);
      expect((await world.bill.send('ListAccounts', {})).Accounts.map((account) => account.Id)).to.deep.equal([bill]);
      await world.fill(9);
    });

    it('a created account was never alone, has the administrator role, and its address is taken', async () => {
      const created = await world.create('new@example.com');
      const { Roles, Periods, OrganizationId } = await world.describe(created);
      expect(OrganizationId).to.equal(first);
      expect(Roles).to.deep.equal(['OrganizationAccountAccessRole', 'AWSServiceRoleForOrganizations']);
      expect(Periods).to.deep.equal([inFirst(at(0))]);
      expect((await world.bill.send('DescribeAccount', { AccountId: created })).Account).to.deep.include({ Email: 'new@example.com', JoinedMethod: 'CREATED' });
      const { CreateAccountStatus } = await world.bill.send('CreateAccount', { Email: 'NEW@example.com', AccountName: 'Again' });
      expect(CreateAccountStatus.State).to.equal('IN_PROGRESS');
      const ended = await world.bill.send('DescribeCreateAccountStatus', { CreateAccountRequestId: CreateAccountStatus.Id });
      expect(ended.CreateAccountStatus).to.deep.include({ State: 'FAILED', FailureReason: 'EMAIL_ALREADY_EXISTS' });
    });

    it('a departure gives the place back and takes the tags', async () => {
      await world.invite(juan, { Tags: [{ Key: 'team', Value: 'blue' }] }).then(({ Id }) => world.accept(juan, Id));
      await world.fill(8);
      expect(await refusalOf(world.invite(accounts.anika))).to.deep.equal(['HandshakeConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED']);
      await world.bill.send('RemoveAccountFromOrganization', { AccountId: juan });
      expect((await world.describe(juan)).Tags).to.deep.equal([]);
      await world.invite(accounts.anika);
      expect(await refusalOf(world.invite(juan))).to.deep.equal(['HandshakeConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED']);
    });

    it('tags of a member and of the root are put, replaced, taken off and listed', async () => {
      await world.join(juan);
      const [root] = (await world.bill.send('ListRoots', {})).Roots;
      expect((await world.bill.send('ListParents', { ChildId: juan })).Parents).to.deep.equal([{ Id: root?.Id, Type: 'ROOT' }]);
      for (const ResourceId of [juan, root?.Id ?? '']) {
        await world.bill.send('TagResource', { ResourceId, Tags: [{ Key: 'a', Value: '1' }, { Key: 'b', Value: '' }] });
        await world.bill.send('TagResource', { ResourceId, Tags: [{ Key: 'a', Value: '2' }] });
        expect((await world.bill.send('ListTagsForResource', { ResourceId })).Tags).to.deep.equal([{ Key: 'a', Value: '2' }, { Key: 'b', Value: '' }]);
        await world.bill.send('UntagResource', { ResourceId, TagKeys: ['a', 'of nobody'] });
        expect((await world.bill.send('ListTagsForResource', { ResourceId })).Tags).to.deep.equal([{ Key: 'b', Value: '' }]);
      }
    });

    it('deleting an organization cancels its open invitations, tells their recipients, and sets the manager free', async () => {
      const { Handshake } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: juan } });
      await world.susan.send('DeleteOrganization', {});
      expect(await refusalOf(world.accept(juan, Handshake.Id))).to.deep.equal(['InvalidHandshakeTransitionException']);
      expect((await world.as(juan).send('ListHandshakesForAccount', {})).Handshakes.map(({ State }) => State)).to.deep.equal(['CANCELED']);
      expect((await world.emails()).map(({ To, Template }) => `${Template} ${To}`)).to.have.members([
        'InvitationReceived juan@example.com',
        'InvitationCanceled juan@example.com',
      ]);
      expect((await world.describe(susan)).OrganizationId).to.equal(undefined);
      expect((await world.join(susan)).Handshake.State).to.equal('ACCEPTED');
    });

    it('tells an account that never verified its address to do so when it creates an organization', async () => {
      await world.put({ Id: accounts.anika, EmailVerified: false });
      await world.found(accounts.anika);
      expect((await world.emails())[0]).to.deep.include({ To: 'anika@example.com', Template: 'VerificationRequested' });
      const invite = () => world.anika.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: juan } });
      expect(await refusalOf(invite())).to.deep.equal(['AccountOwnerNotVerifiedException']);
      await world.anika.sandbox('VerifyEmail', { AccountId: accounts.anika });
      expect((await invite()).Handshake.State).to.equal('OPEN');
    });

    it('a changed address blocks open invitations until it is verified, and then they can be accepted', async () => {
      const { Id } = await world.invite(juan);
      await world.put({ Id: bill, Email: 'new-bill@example.com' });
      expect(await refusalOf(world.accept(juan, Id))).to.deep.equal(['HandshakeConstraintViolationException', 'MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED']);
      await world.bill.sandbox('VerifyEmail', { AccountId: bill });
      expect((await world.accept(juan, Id)).Handshake.State).to.equal('ACCEPTED');
    });
  });
