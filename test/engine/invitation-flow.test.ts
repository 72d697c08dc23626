import { expect } from '@open-wc/testing';
import { limits } from '../../src/model/limits.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, start, type World } from '../support/world.ts';

for (const [storeName, createStore] of Object.entries(stores))
  describe(`the invitation flow over the ${storeName} store`, () => {
    let world: World;
    beforeEach(() => {
      world = createWorld(createStore());
    });

    it('an invitation opens at once, for exactly 15 days', async () => {
      const { State, RequestedTimestamp, ExpirationTimestamp } = await world.invite(accounts.juan);
      expect(State).to.equal('OPEN');
      expect(RequestedTimestamp).to.equal(start);
      expect(ExpirationTimestamp).to.equal(1482952459.257);
    });

    it('is acceptable one millisecond before it expires, and expired at that moment', async () => {
      const { Id } = await world.invite(accounts.juan);
      const second = await world.invite(accounts.susan);
      world.pass(limits.invitationLifetime - 0.001);
      expect((await world.accept(accounts.juan, Id)).Handshake.State).to.equal('ACCEPTED');
      world.pass(0.001);
      expect(await refusalOf(world.accept(accounts.susan, second.Id))).to.deep.equal(['InvalidHandshakeTransitionException']);
      expect((await world.bill.send('DescribeHandshake', { HandshakeId: second.Id })).Handshake.State).to.equal('EXPIRED');
    });

    it('lists the newest first, to both sides', async () => {
      const first = await world.invite(accounts.juan);
      world.pass(1);
      const second = await world.invite(accounts.susan);
      expect((await world.sent()).map(({ Id }) => Id)).to.deep.equal([second.Id, first.Id]);
      const { Handshakes } = await world.juan.send('ListHandshakesForAccount', {});
      expect(Handshakes).to.deep.equal([first]);
    });

    it('the invited account sees what was sent to its id and to its address, in one list, newest first', async () => {
      const byId = await world.invite(accounts.juan);
      await world.cancel(byId.Id);
      world.pass(1);
      const byAddress = await world.invite('Juan@Example.com');
      const { Handshakes } = await world.juan.send('ListHandshakesForAccount', {});
      expect(Handshakes.map(({ Id, State }) => [Id, State])).to.deep.equal([
        [byAddress.Id, 'OPEN'],
        [byId.Id, 'CANCELED'],
      ]);
      expect(byAddress.Parties[1], 'the address stays as it was typed').to.deep.equal({ Type: 'EMAIL', Id: 'Juan@Example.com' });
    });

    it('pages a list by tokens that belong to caller and filter, each handshake once', async () => {
      await world.quota(50);
      await world.fill(7);
      const seen: string[] = [];
      for await (const { Handshakes } of world.bill.paginate('ListHandshakesForOrganization', { MaxResults: 3, Filter: { ActionType: 'INVITE' } }))
        seen.push(...Handshakes.map(({ Id }) => Id));
      expect(seen).to.deep.equal((await world.sent()).map(({ Id }) => Id));
      expect(new Set(seen).size).to.equal(7);

      const { NextToken } = await world.bill.send('ListHandshakesForOrganization', { MaxResults: 3 });
      if (NextToken === undefined) throw new Error('A first page of 3 out of 7 should go on.');
      const invalidToken = ['InvalidInputException', 'INVALID_NEXT_TOKEN'];
      expect(await refusalOf(world.bill.send('ListHandshakesForOrganization', { NextToken, Filter: { ActionType: 'INVITE' } }))).to.deep.equal(invalidToken);
      expect(await refusalOf(world.bill.send('ListHandshakesForAccount', { NextToken }))).to.deep.equal(invalidToken);
      expect(await refusalOf(world.juan.send('ListHandshakesForAccount', { NextToken }))).to.deep.equal(invalidToken);
      expect(await refusalOf(world.bill.send('ListHandshakesForOrganization', { NextToken, Filter: {} }))).to.deep.equal(invalidToken);
      expect(await refusalOf(world.bill.send('ListHandshakesForOrganization', { NextToken: `${NextToken}zzz"` }))).to.deep.equal(invalidToken);
      await world.found(accounts.susan);
      expect(await refusalOf(world.susan.send('ListHandshakesForOrganization', { NextToken }))).to.deep.equal(invalidToken);
    });

    it('pages the list of an account that was invited by id and by address', async () => {
      for (let round = 0; round < 3; round++) {
        await world.cancel((await world.invite(accounts.juan)).Id);
        world.pass(1);
        await world.cancel((await world.invite('juan@example.com')).Id);
        world.pass(1);
      }
      const seen: string[] = [];
      for await (const { Handshakes } of world.juan.paginate('ListHandshakesForAccount', { MaxResults: 2 })) seen.push(...Handshakes.map(({ Id }) => Id));
      expect(seen).to.deep.equal((await world.sent()).map(({ Id }) => Id));
    });

    it('filters by action; a filter without members finds nothing', async () => {
      await world.fill(1);
      const count = async (Filter: object) => (await world.bill.send('ListHandshakesForOrganization', { Filter })).Handshakes.length;
      expect(await count({ ActionType: 'INVITE' })).to.equal(1);
      expect(await count({ ActionType: 'ENABLE_ALL_FEATURES' })).to.equal(0);
      expect(await count({ ParentHandshakeId: 'h-00000000' })).to.equal(0);
      expect(await count({})).to.equal(0);
    });

    it('a closed invitation is listed for 30 days, then it is gone', async () => {
      const { Id } = await world.invite(accounts.juan);
      world.pass(100);
      await world.cancel(Id);
      world.pass(limits.retention - 0.001);
      expect(await world.sent()).to.have.length(1);
      world.pass(0.001);
      expect(await world.sent()).to.have.length(0);
      expect((await world.juan.send('ListHandshakesForAccount', {})).Handshakes).to.have.length(0);
      expect(await refusalOf(world.bill.send('DescribeHandshake', { HandshakeId: Id }))).to.deep.equal(['HandshakeNotFoundException']);
    });

    it('an expired invitation is listed for 30 days from its expiry', async () => {
      await world.invite(accounts.juan);
      world.pass(limits.invitationLifetime + limits.retention - 0.001);
      expect((await world.sent()).map(({ State }) => State)).to.deep.equal(['EXPIRED']);
      world.pass(0.001);
      expect(await world.sent()).to.deep.equal([]);
    });

    it('accepting joins at that moment, with the tags, the service-linked role and a new payer, and no administrator role', async () => {
      const { Id } = await world.invite(accounts.juan, { Tags: [{ Key: 'team', Value: 'blue' }, { Key: 'empty', Value: '' }] });
      expect((await world.describe(accounts.juan)).Tags, 'no tags before it is accepted').to.deep.equal([]);
      expect((await world.describe(accounts.juan)).PayerAccountId).to.equal(accounts.juan);
      world.pass(60);
      await world.accept(accounts.juan, Id);
      expect(await world.describe(accounts.juan)).to.deep.include({
        OrganizationId: 'o-exampleorgid',
        JoinedTimestamp: world.now(),
        PayerAccountId: accounts.bill,
        Roles: ['AWSServiceRoleForOrganizations'],
        Tags: [{ Key: 'team', Value: 'blue' }, { Key: 'empty', Value: '' }],
      });
      const { Accounts } = await world.bill.send('ListAccounts', {});
      expect(Accounts.map(({ Id: id, JoinedMethod }) => [id, JoinedMethod])).to.deep.equal([
        [accounts.bill, 'INVITED'],
        [accounts.juan, 'INVITED'],
      ]);
    });

    it('needs no iam:CreateServiceLinkedRole where the role is there already', async () => {
      const { Id } = await world.invite(accounts.juan);
      await world.store.write(async (writer) => {
        const account = await writer.get('accounts', accounts.juan);
        if (account) await writer.put('accounts', { ...account, Roles: ['AWSServiceRoleForOrganizations'], Deny: ['iam:CreateServiceLinkedRole'] });
      });
      expect((await world.accept(accounts.juan, Id)).Handshake.State).to.equal('ACCEPTED');
      expect((await world.describe(accounts.juan)).Roles).to.deep.equal(['AWSServiceRoleForOrganizations']);
    });

    it('other open invitations stay open, and cannot be accepted while the account is a member', async () => {
      await world.found(accounts.susan);
      const other = (await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } })).Handshake;
      await world.accept(accounts.juan, (await world.invite(accounts.juan)).Id);
      expect((await world.juan.send('DescribeHandshake', { HandshakeId: other.Id })).Handshake.State).to.equal('OPEN');
      expect(await refusalOf(world.accept(accounts.juan, other.Id))).to.deep.equal(['HandshakeConstraintViolationException', 'ALREADY_IN_AN_ORGANIZATION']);
      expect((await world.decline(accounts.juan, other.Id)).Handshake.State).to.equal('DECLINED');
    });

    it('a management account does not see what others sent it', async () => {
      await world.found(accounts.susan);
      await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.bill } });
      expect((await world.bill.send('ListHandshakesForAccount', {})).Handshakes).to.deep.equal([]);
    });

    const duplicates: readonly (readonly [string, string])[] = [
      [accounts.juan, accounts.juan],
      ['juan@example.com', 'JUAN@example.com'],
      [accounts.juan, 'Juan@example.com'],
      ['juan@example.com', accounts.juan],
      ['nobody@example.com', 'NOBODY@example.com'],
    ];
    for (const [first, second] of duplicates)
      it(`${first} and ${second} are one recipient: a second open invitation is refused, after it closed it is not`, async () => {
        const { Id } = await world.invite(first);
        expect(await refusalOf(world.invite(second))).to.deep.equal(['DuplicateHandshakeException']);
        await world.cancel(Id);
        expect((await world.invite(second)).State).to.equal('OPEN');
      });

    it('two organizations may invite one account at the same time', async () => {
      await world.found(accounts.susan);
      await world.invite(accounts.juan);
      const { Handshake } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
      expect(Handshake.State).to.equal('OPEN');
    });

    it('sends the emails of each step to whom they belong, and none when an invitation expires', async () => {
      const mail = async () => (await world.emails()).map(({ To, Template, HandshakeId }) => `${Template} ${To} ${HandshakeId}`).sort();
      const first = (await world.invite(accounts.juan)).Id;
      await world.cancel(first);
      const second = (await world.invite('juan@example.com')).Id;
      await world.decline(accounts.juan, second);
      const third = (await world.invite(accounts.juan)).Id;
      await world.accept(accounts.juan, third);
      const fourth = (await world.invite('somebody@example.com')).Id;
      world.pass(limits.invitationLifetime);
      await world.sent();
      expect(await mail()).to.deep.equal(
        [
          `InvitationReceived juan@example.com ${first}`,
          `InvitationCanceled juan@example.com ${first}`,
          `InvitationReceived juan@example.com ${second}`,
          `InvitationDeclined bill@example.com ${second}`,
          `InvitationReceived juan@example.com ${third}`,
          `InvitationAccepted bill@example.com ${third}`,
          `OrganizationJoined juan@example.com ${third}`,
          `InvitationReceived somebody@example.com ${fourth}`,
        ].sort(),
      );
    });

    it('mixes the sellers of AWS with each other, and AISPL with AISPL only', async () => {
      await world.put({ Id: accounts.juan, SellerOfRecord: 'AWS_EMEA' });
      await world.put({ Id: accounts.susan, SellerOfRecord: 'AWS_CANADA' });
      expect((await world.accept(accounts.juan, (await world.invite(accounts.juan)).Id)).Handshake.State).to.equal('ACCEPTED');
      expect((await world.invite(accounts.susan)).State).to.equal('OPEN');
      const otherSeller = ['HandshakeConstraintViolationException', 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD'];
      expect(await refusalOf(world.invite('priya@example.com'))).to.deep.equal(otherSeller);
      await world.put({ Id: accounts.bill, SellerOfRecord: 'AISPL' });
      expect((await world.invite(accounts.priya)).State).to.equal('OPEN');
      expect(await refusalOf(world.invite(accounts.anika))).to.deep.equal(otherSeller);
    });

    it('never mixes partitions', async () => {
      await world.put({ Id: accounts.juan, Partition: 'aws-cn' });
      expect(await refusalOf(world.invite(accounts.juan))).to.deep.equal(['HandshakeConstraintViolationException', 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD']);
    });

    it('a clock that runs backwards reopens nothing', async () => {
      const { Id } = await world.invite(accounts.juan);
      world.pass(limits.invitationLifetime);
      expect((await world.sent())[0]?.State).to.equal('EXPIRED');
      world.pass(-3600);
      expect((await world.sent())[0]?.State).to.equal('EXPIRED');
      expect(await refusalOf(world.accept(accounts.juan, Id))).to.deep.equal(['InvalidHandshakeTransitionException']);
    });

    it('keeps hostile text as text, to the letter', async () => {
      const Notes = '<b onclick>{"_$litType$":1}\u202e\ud83d\ude00 end';
      const { Resources } = await world.invite(accounts.juan, { Notes });
      expect(Resources.at(-1)).to.deep.equal({ Type: 'NOTES', Value: Notes });
    });

    it('an empty message leaves no trace', async () => {
      expect((await world.invite(accounts.juan, { Notes: '' })).Resources.map(({ Type }) => Type)).to.deep.equal(['ORGANIZATION', 'ACCOUNT']);
    });
  });
