import { expect } from '@open-wc/testing';
import { limits } from '../../src/model/limits.ts';
import type { Input, OperationName } from '../../src/model/operations.ts';
import { operations } from '../support/operations.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

type Scenario = (world: World) => Promise<unknown>;

const inviteAs = (world: World, account: string, Id = 'someone@example.com') =>
  world.as(account).send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id } });

const deny = (world: World, AccountId: string, ...Deny: string[]) => world.bill.sandbox('PutPermissions', { AccountId, Deny });

/** Invites Juan, prepares the world, and lets somebody answer. */
const answered =
  (operation: 'AcceptHandshake' | 'DeclineHandshake' | 'CancelHandshake' | 'DescribeHandshake', account: string, prepare: (world: World, id: string) => Promise<unknown>): Scenario =>
  async (world) => {
    const { Id } = await world.invite(accounts.juan);
    await prepare(world, Id);
    return world.as(account).send(operation, { HandshakeId: Id });
  };

const nothing = async () => undefined;

const closing = (operation: 'AcceptHandshake' | 'DeclineHandshake' | 'CancelHandshake', right: string, wrong: string) =>
  [
    ['known to its two sides', answered(operation, accounts.susan, nothing)],
    ['is for the', answered(operation, wrong, nothing)],
    [`organizations:${operation}`, answered(operation, right, (world) => deny(world, right, `organizations:${operation}`))],
    ['already', answered(operation, right, (world, HandshakeId) => world.as(right).send(operation, { HandshakeId }))],
    ['is open', answered(operation, right, async ({ pass }) => pass(limits.invitationLifetime))],
  ] as const;

/** The three rules that everything about the organization begins with. */
const managed = <Name extends OperationName>(operation: Name, input: Input<Name>) =>
  [
    ['in an organization', (world: World) => world.juan.send(operation, input)],
    ['Only the management account', async (world: World) => (await world.join(accounts.juan), world.juan.send(operation, input))],
    [`organizations:${operation}`, async (world: World) => (await deny(world, accounts.bill, `organizations:${operation}`), world.bill.send(operation, input))],
  ] as const;

const fiftyTags = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: '' }));

const otherList = { NextToken: 'of another list' };

const consolidated = (world: World) => world.changeOrganization({ FeatureSet: 'CONSOLIDATED_BILLING' });

/** Lets Susan's new organization invite Juan, who is a member of Bill's, with direct transfers on. */
const moved = (prepare: (world: World, juan: string) => Promise<unknown>, age = limits.transferOrganizationAge): Scenario => async (world) => {
  await world.policies({ DirectTransfer: true });
  await world.found(accounts.susan);
  world.pass(age);
  await world.join(accounts.juan);
  const { Handshake } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
  await prepare(world, accounts.juan);
  return world.accept(accounts.juan, Handshake.Id);
};

/** For every rule of every operation, in order: a piece of its sentence, and a world in which it alone is broken. */
const scenarios: Readonly<Record<OperationName, readonly (readonly [string, Scenario])[]>> = {
  InviteAccountToOrganization: [
    ['in an organization', (world) => inviteAs(world, accounts.juan)],
    ['Only the management account', async (world) => (await world.join(accounts.juan), inviteAs(world, accounts.juan))],
    ['organizations:InviteAccountToOrganization', async (world) => (await deny(world, accounts.bill, 'organizations:Invite*'), inviteAs(world, accounts.bill))],
    ['organizations:TagResource', async (world) => (await deny(world, accounts.bill, 'organizations:TagResource'), world.invite(accounts.juan, { Tags: [{ Key: 'a', Value: '' }] }))],
    ['finished initializing', async (world) => (await world.changeOrganization({ FinalizedTimestamp: world.now() + 3600 }), inviteAs(world, accounts.bill))],
    ['management account is verified', async (world) => (await world.put({ Id: accounts.bill, EmailVerified: false }), inviteAs(world, accounts.bill))],
    [
      'not switching to all features',
      async (world) => {
        await world.changeOrganization({ FeatureSet: 'CONSOLIDATED_BILLING' });
        await world.bill.send('EnableAllFeatures', {});
        return world.invite(accounts.juan);
      },
    ],
    ['at most 50 tags', (world) => world.invite(accounts.juan, { Tags: Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' })) })],
    ['exists', (world) => world.invite('999999999999')],
    ['not in this organization yet', (world) => world.invite(accounts.bill)],
    ['partition and the seller', (world) => world.invite(accounts.priya)],
    ['no other open invitation', async (world) => (await world.invite(accounts.juan), world.invite('JUAN@example.com'))],
    ['account quota.', async (world) => (await world.fill(9), world.invite(accounts.juan))],
    [
      '24 hours',
      async (world) => {
        for (let attempt = 0; attempt < 20; attempt++) await world.cancel((await world.invite(accounts.juan)).Id);
        return world.invite(accounts.juan);
      },
    ],
  ],
  ListHandshakesForOrganization: [...managed('ListHandshakesForOrganization', {}), ['same operation', (world) => world.bill.send('ListHandshakesForOrganization', otherList)]],
  ListHandshakesForAccount: [
    ['organizations:ListHandshakesForAccount', async (world) => (await deny(world, accounts.juan, '*'), world.juan.send('ListHandshakesForAccount', {}))],
    ['same operation, caller and filter', (world) => world.juan.send('ListHandshakesForAccount', { NextToken: 'of another list' })],
  ],
  DescribeHandshake: [
    ['known to its two sides', answered('DescribeHandshake', accounts.susan, nothing)],
    [
      'hidden from it',
      async (world) => {
        await world.found(accounts.susan);
        const { Handshake } = await inviteAs(world, accounts.susan, 'bill@example.com');
        return world.bill.send('DescribeHandshake', { HandshakeId: Handshake.Id });
      },
    ],
    ['organizations:DescribeHandshake', answered('DescribeHandshake', accounts.juan, (world) => deny(world, accounts.juan, 'organizations:DescribeHandshake'))],
  ],
  AcceptHandshake: [
    ...closing('AcceptHandshake', accounts.juan, accounts.bill),
    ['A management account joins no other', async (world) => world.accept(accounts.bill, (await world.invite('bill@example.com')).Id)],
    [
      'one organization at a time',
      async (world) => {
        await world.join(accounts.juan);
        return world.accept(accounts.juan, (await world.invite('juan@example.com')).Id);
      },
    ],
    ['verified at this moment', answered('AcceptHandshake', accounts.juan, (world) => world.put({ Id: accounts.bill, EmailVerified: false }))],
    ['partition and the seller', answered('AcceptHandshake', accounts.juan, (world) => world.put({ Id: accounts.juan, SellerOfRecord: 'AISPL' }))],
    ['lives alone has a payment method', answered('AcceptHandshake', accounts.juan, (world) => world.put({ Id: accounts.juan, HasPaymentMethod: false }))],
    ['that moves is allowed', moved((world, juan) => deny(world, juan, 'organizations:LeaveOrganization'))],
    [
      'at least 4 days',
      async (world) => {
        await world.policies({ DirectTransfer: true });
        await world.found(accounts.susan);
        const created = await world.create('new@example.com');
        const { Handshake } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: created } });
        return world.accept(created, Handshake.Id);
      },
    ],
    ['7 days old', moved(nothing, limits.transferOrganizationAge - 0.001)],
    ['iam:CreateServiceLinkedRole', answered('AcceptHandshake', accounts.juan, (world) => deny(world, accounts.juan, 'iam:*'))],
  ],
  DeclineHandshake: closing('DeclineHandshake', accounts.juan, accounts.bill),
  CancelHandshake: closing('CancelHandshake', accounts.bill, accounts.juan),
  DescribeOrganization: [
    ['in an organization', (world) => world.juan.send('DescribeOrganization', {})],
    ['organizations:DescribeOrganization', async (world) => (await deny(world, accounts.bill, '*'), world.bill.send('DescribeOrganization', {}))],
  ],
  ListAccounts: [...managed('ListAccounts', {}), ['same operation', (world) => world.bill.send('ListAccounts', otherList)]],
  DescribeAccount: [
    ...managed('DescribeAccount', { AccountId: accounts.bill }),
    ['is a member', (world) => world.bill.send('DescribeAccount', { AccountId: accounts.juan })],
  ],
  CreateOrganization: [
    ['organizations:CreateOrganization', async (world) => (await deny(world, accounts.juan, 'organizations:Create*'), world.found(accounts.juan))],
    ['in no organization', (world) => world.found(accounts.bill)],
    [
      'GovCloud',
      async (world) => {
        await world.put({ Id: accounts.juan, Partition: 'aws-us-gov' });
        return world.as(accounts.juan, 'us-gov-west-1').send('CreateOrganization', { FeatureSet: 'CONSOLIDATED_BILLING' });
      },
    ],
    ['payment method', async (world) => (await world.put({ Id: accounts.juan, HasPaymentMethod: false }), world.found(accounts.juan))],
    ['iam:CreateServiceLinkedRole', async (world) => (await deny(world, accounts.juan, 'iam:*'), world.found(accounts.juan))],
  ],
  DeleteOrganization: [...managed('DeleteOrganization', {}), ['is left', async (world) => (await world.join(accounts.juan), world.bill.send('DeleteOrganization', {}))]],
  EnableAllFeatures: [
    ...managed('EnableAllFeatures', {}),
    ['all features yet', (world) => world.bill.send('EnableAllFeatures', {})],
    ['not switching already', async (world) => (await consolidated(world), await world.bill.send('EnableAllFeatures', {}), world.bill.send('EnableAllFeatures', {}))],
    [
      '5,000',
      async (world) => {
        await consolidated(world);
        await world.store.write(async (writer) => {
          const bill = await writer.get('accounts', accounts.bill);
          if (bill) for (let member = 0; member < 5000; member++) await writer.put('accounts', { ...bill, Id: `${900_000_000_000 + member}` });
        });
        return world.bill.send('EnableAllFeatures', {});
      },
    ],
  ],
  LeaveOrganization: [
    ['in an organization', (world) => world.juan.send('LeaveOrganization', {})],
    ['organizations:LeaveOrganization', async (world) => (await deny(world, accounts.bill, '*'), world.bill.send('LeaveOrganization', {}))],
    ['management account cannot leave', (world) => world.bill.send('LeaveOrganization', {})],
    ['at least 4 days', async (world) => world.as(await world.create('new@example.com')).send('LeaveOrganization', {})],
    [
      'live alone',
      async (world) => {
        const created = await world.create('new@example.com');
        world.pass(limits.createdAccountAge);
        return world.as(created).send('LeaveOrganization', {});
      },
    ],
  ],
  RemoveAccountFromOrganization: [
    ...managed('RemoveAccountFromOrganization', { AccountId: accounts.juan }),
    ['is a member', (world) => world.bill.send('RemoveAccountFromOrganization', { AccountId: accounts.susan })],
    ['cannot be removed', (world) => world.bill.send('RemoveAccountFromOrganization', { AccountId: accounts.bill })],
    ['at least 4 days', async (world) => world.bill.send('RemoveAccountFromOrganization', { AccountId: await world.create('new@example.com') })],
    [
      'live alone',
      async (world) => {
        const AccountId = await world.create('new@example.com');
        world.pass(limits.createdAccountAge);
        return world.bill.send('RemoveAccountFromOrganization', { AccountId });
      },
    ],
  ],
  CreateAccount: [
    ...managed('CreateAccount', { Email: 'new@example.com', AccountName: 'New' }),
    [
      'organizations:TagResource',
      async (world) => {
        await deny(world, accounts.bill, 'organizations:TagResource');
        return world.bill.send('CreateAccount', { Email: 'new@example.com', AccountName: 'New', Tags: [{ Key: 'a', Value: '' }] });
      },
    ],
    ['finished initializing', async (world) => (await world.changeOrganization({ FinalizedTimestamp: world.now() + 1 }), world.create('new@example.com'))],
    [
      'at most 50 tags',
      (world) => world.bill.send('CreateAccount', { Email: 'new@example.com', AccountName: 'New', Tags: [...fiftyTags, { Key: 'last', Value: '' }] }),
    ],
    ['account quota', async (world) => (await world.fill(9), world.create('new@example.com'))],
  ],
  DescribeCreateAccountStatus: [
    ...managed('DescribeCreateAccountStatus', { CreateAccountRequestId: 'car-00000000' }),
    ['made by this organization', (world) => world.bill.send('DescribeCreateAccountStatus', { CreateAccountRequestId: 'car-00000000' })],
  ],
  ListRoots: [...managed('ListRoots', {}), ['list of one page', (world) => world.bill.send('ListRoots', otherList)]],
  ListParents: [
    ...managed('ListParents', { ChildId: accounts.bill }),
    ['child is a member', (world) => world.bill.send('ListParents', { ChildId: accounts.juan })],
    ['list of one page', (world) => world.bill.send('ListParents', { ChildId: accounts.bill, ...otherList })],
  ],
  ListTagsForResource: [
    ...managed('ListTagsForResource', { ResourceId: accounts.bill }),
    ['Tags stand on', (world) => world.bill.send('ListTagsForResource', { ResourceId: accounts.juan })],
    ['list of one page', (world) => world.bill.send('ListTagsForResource', { ResourceId: accounts.bill, ...otherList })],
  ],
  TagResource: [
    ...managed('TagResource', { ResourceId: accounts.bill, Tags: [] }),
    ['Tags stand on', (world) => world.bill.send('TagResource', { ResourceId: 'r-none', Tags: [] })],
    [
      'at most 50 tags',
      async (world) => {
        await world.bill.send('TagResource', { ResourceId: accounts.bill, Tags: fiftyTags });
        return world.bill.send('TagResource', { ResourceId: accounts.bill, Tags: [{ Key: 'last', Value: '' }] });
      },
    ],
  ],
  UntagResource: [
    ...managed('UntagResource', { ResourceId: accounts.bill, TagKeys: [] }),
    ['Tags stand on', (world) => world.bill.send('UntagResource', { ResourceId: accounts.juan, TagKeys: [] })],
  ],
};

for (const [storeName, createStore] of Object.entries(stores))
  describe(`the rules over the ${storeName} store`, () => {
    for (const [operation, rows] of Object.entries(scenarios))
      for (const [index, [words, broken]] of rows.entries())
        it(`${operation} ${index + 1}: … ${words} …`, async () => {
          const rule = operations[operation as OperationName].rules[index];
          expect(rule?.rule, 'the scenarios stand in the order of the rules').to.include(words);
          expect(rule?.source).to.have.length.above(5);
          expect(await refusalOf(broken(createWorld(createStore())))).to.deep.equal([...(rule?.otherwise ?? [])]);
        });

    for (const operation of Object.keys(scenarios) as OperationName[])
      it(`${operation} has a scenario for each of its rules`, () => {
        expect(scenarios[operation].length).to.equal(operations[operation].rules.length);
      });
  });
