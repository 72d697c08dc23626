import type { Input, OperationName } from '../../src/model/operations.ts';
import type { SandboxOperationName, SandboxOperations } from '../../src/model/sandbox-operations.ts';
import type { Random } from './random.ts';

/** What a valid request can refer to. */
export interface Handles {
  readonly handshakes: readonly string[];
  readonly tokens: readonly string[];
  readonly creations: readonly string[];
}

type Make<Input> = (random: Random, handles: Handles) => Input;

const from = (random: Random, list: readonly string[], otherwise: string): string => (list.length === 0 ? otherwise : random.pick(list));

const demo = ['111111111111', '222222222222', '333333333333', '444444444444', '555555555555'] as const;
const addresses = ['juan@example.com', 'susan@example.com', 'Nobody@example.com', 'bill@example.com'] as const;
const tags = [{ Key: 'team', Value: 'blue' }, { Key: 'empty', Value: '' }];

const oneHandshake: Make<{ readonly HandshakeId: string }> = (random, { handshakes }) => ({ HandshakeId: from(random, handshakes, 'h-00000000') });
const oneAccount: Make<{ readonly AccountId: string }> = (random) => ({ AccountId: random.pick(demo) });
const nothing: Make<Record<never, never>> = () => ({});
const page: Make<Input<'ListAccounts'>> = (random, { tokens }) => ({ MaxResults: 1 + random.below(20), ...(random.chance(0.3) && { NextToken: from(random, tokens, 'token') }) });
const listHandshakes: Make<Input<'ListHandshakesForAccount'>> = (random, handles) => ({
  ...page(random, handles),
  ...(random.chance(0.5) && { Filter: random.chance(0.5) ? { ActionType: 'INVITE' } : { ParentHandshakeId: from(random, handles.handshakes, 'h-00000000') } }),
});

/** A valid input of every operation. */
export const corpus: { readonly [Name in OperationName]: Make<Input<Name>> } = {
  InviteAccountToOrganization: (random) => ({
    Target: random.chance(0.5) ? { Type: 'ACCOUNT', Id: random.pick(demo) } : { Type: 'EMAIL', Id: random.pick(addresses) },
    ...(random.chance(0.5) && { Notes: 'Grüße, 你好 \u{1f600}' }),
    ...(random.chance(0.3) && { Tags: tags }),
  }),
  ListHandshakesForOrganization: listHandshakes,
  ListHandshakesForAccount: listHandshakes,
  DescribeHandshake: oneHandshake,
  AcceptHandshake: oneHandshake,
  DeclineHandshake: oneHandshake,
  CancelHandshake: oneHandshake,
  DescribeOrganization: nothing,
  CreateOrganization: (random) => (random.chance(0.5) ? { FeatureSet: random.pick(['ALL', 'CONSOLIDATED_BILLING']) } : {}),
  DeleteOrganization: nothing,
  EnableAllFeatures: nothing,
  LeaveOrganization: nothing,
  RemoveAccountFromOrganization: oneAccount,
  CreateAccount: (random) => ({
    Email: `new${random.below(100)}@example.com`,
    AccountName: 'New',
    RoleName: 'Role',
    IamUserAccessToBilling: 'ALLOW',
    Tags: tags,
  }),
  DescribeCreateAccountStatus: (random, { creations }) => ({ CreateAccountRequestId: from(random, creations, 'car-00000000') }),
  DescribeAccount: oneAccount,
  ListRoots: page,
  ListParents: (random, handles) => ({ ChildId: random.pick(demo), ...page(random, handles) }),
  ListTagsForResource: (random) => ({ ResourceId: random.pick(['r-exam', ...demo]) }),
  TagResource: (random) => ({ ResourceId: random.pick(['r-exam', ...demo]), Tags: tags }),
  UntagResource: (random) => ({ ResourceId: random.pick(['r-exam', ...demo]), TagKeys: ['team'] }),
  ListAccounts: page,
};

/** A valid input of every operation of the sandbox. */
export const sandboxCorpus: { readonly [Name in SandboxOperationName]: Make<SandboxOperations[Name]['input']> } = {
  Reset: (random) => ({ World: random.chance(0.9) ? 'demo' : 'empty' }),
  DescribeSandbox: nothing,
  PutAccount: (random) => ({
    Account: {
      Id: random.pick(demo),
      Email: random.pick(addresses),
      Name: 'Somebody',
      SellerOfRecord: random.pick(['AWS_INC', 'AISPL']),
      EmailVerified: random.chance(0.8),
      HasPaymentMethod: random.chance(0.8),
    },
  }),
  DescribeAccount: oneAccount,
  AdvanceClock: (random) => ({ Seconds: random.pick([0, 1, 86_400, 1_296_000]) }),
  ListEmails: (random) => (random.chance(0.5) ? { AccountId: random.pick(demo) } : {}),
  VerifyEmail: oneAccount,
  PutQuota: (random) => ({ OrganizationId: 'o-exampleorgid', MaxAccounts: random.pick([1, 10, 50]) }),
  PutInitialization: (random) => ({ OrganizationId: 'o-exampleorgid', Seconds: random.pick([0, 60, 0.5]) }),
  PutPolicies: (random) => ({ DirectTransfer: random.chance(0.5), Throttling: random.chance(0.1), UnknownAccounts: random.chance(0.5) }),
  PutPermissions: (random) => ({ AccountId: random.pick(demo), ...(random.chance(0.3) && { Deny: [random.pick(['*', 'organizations:Invite*', 'iam:*'])] }) }),
};

/** The accounts that requests come from; the last is nobody's. */
export const callers = [...demo, '999999999999'] as const;
