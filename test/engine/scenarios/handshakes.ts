import { limits } from '../../../src/model/limits.ts';
import { accounts, type World } from '../../support/world.ts';
import { deny, managed, otherList, type Scenario, type Scenarios } from './scenario.ts';

const inviteAs = (world: World, account: string, Id = 'someone@example.com') =>
  world.as(account).send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id } });

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

/** The rules about invitations. */
export const handshakes = {
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
} satisfies Partial<Scenarios>;
