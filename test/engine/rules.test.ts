import { expect } from '@open-wc/testing';
import { operations } from '../../src/engine/operations.ts';
import { limits } from '../../src/model/limits.ts';
import type { OperationName } from '../../src/model/operations.ts';
import { refusalOf } from '../support/refusal.ts';
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

const listing = (operation: 'ListHandshakesForOrganization' | 'ListAccounts') =>
  [
    ['in an organization', (world) => world.juan.send(operation, {})],
    ['Only the management account', async (world) => (await world.accept(accounts.juan, (await world.invite(accounts.juan)).Id), world.juan.send(operation, {}))],
    [`organizations:${operation}`, async (world) => (await deny(world, accounts.bill, `organizations:${operation}`), world.bill.send(operation, {}))],
    ['same operation, caller and filter', (world) => world.bill.send(operation, { NextToken: 'of another list' })],
  ] as const satisfies readonly (readonly [string, Scenario])[];

/** For every rule of every operation, in order: a piece of its sentence, and a world in which it alone is broken. */
const scenarios: Readonly<Record<OperationName, readonly (readonly [string, Scenario])[]>> = {
  InviteAccountToOrganization: [
    ['in an organization', (world) => inviteAs(world, accounts.juan)],
    ['Only the management account', async (world) => (await world.accept(accounts.juan, (await world.invite(accounts.juan)).Id), inviteAs(world, accounts.juan))],
    ['organizations:InviteAccountToOrganization', async (world) => (await deny(world, accounts.bill, 'organizations:Invite*'), inviteAs(world, accounts.bill))],
    ['organizations:TagResource', async (world) => (await deny(world, accounts.bill, 'organizations:TagResource'), world.invite(accounts.juan, { Tags: [{ Key: 'a', Value: '' }] }))],
    ['finished initializing', async (world) => (await world.changeOrganization({ FinalizedTimestamp: world.now() + 3600 }), inviteAs(world, accounts.bill))],
    ['management account is verified', async (world) => (await world.put({ Id: accounts.bill, EmailVerified: false }), inviteAs(world, accounts.bill))],
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
  ListHandshakesForOrganization: listing('ListHandshakesForOrganization'),
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
        await world.accept(accounts.juan, (await world.invite(accounts.juan)).Id);
        return world.accept(accounts.juan, (await world.invite('juan@example.com')).Id);
      },
    ],
    ['verified at this moment', answered('AcceptHandshake', accounts.juan, (world) => world.put({ Id: accounts.bill, EmailVerified: false }))],
    ['partition and the seller', answered('AcceptHandshake', accounts.juan, (world) => world.put({ Id: accounts.juan, SellerOfRecord: 'AISPL' }))],
    ['payment method', answered('AcceptHandshake', accounts.juan, (world) => world.put({ Id: accounts.juan, HasPaymentMethod: false }))],
    ['iam:CreateServiceLinkedRole', answered('AcceptHandshake', accounts.juan, (world) => deny(world, accounts.juan, 'iam:*'))],
  ],
  DeclineHandshake: closing('DeclineHandshake', accounts.juan, accounts.bill),
  CancelHandshake: closing('CancelHandshake', accounts.bill, accounts.juan),
  DescribeOrganization: [
    ['in an organization', (world) => world.juan.send('DescribeOrganization', {})],
    ['organizations:DescribeOrganization', async (world) => (await deny(world, accounts.bill, '*'), world.bill.send('DescribeOrganization', {}))],
  ],
  ListAccounts: listing('ListAccounts'),
};

describe('the rules', () => {
  for (const [operation, rows] of Object.entries(scenarios))
    for (const [index, [words, broken]] of rows.entries())
      it(`${operation} ${index + 1}: … ${words} …`, async () => {
        const rule = operations[operation as OperationName].rules[index];
        expect(rule?.rule, 'the scenarios stand in the order of the rules').to.include(words);
        expect(rule?.source).to.have.length.above(5);
        expect(await refusalOf(broken(createWorld()))).to.deep.equal([...(rule?.otherwise ?? [])]);
      });

  for (const operation of Object.keys(scenarios) as OperationName[])
    it(`${operation} has a scenario for each of its rules`, () => {
      expect(scenarios[operation].length).to.equal(operations[operation].rules.length);
    });
});
