import type { Account, CreateAccountStatus } from './account.ts';
import type { Handshake, HandshakeFilter, HandshakeParty } from './handshake.ts';
import type { Organization, OrganizationFeatureSet, Parent, Root } from './organization.ts';
import type { Tag } from './tag.ts';

interface Page {
  /** Rows of a page, 1 to 20. */
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

interface ListHandshakes extends Page {
  readonly Filter?: HandshakeFilter;
}

interface Handshakes {
  readonly Handshakes: readonly Handshake[];
  readonly NextToken?: string;
}

interface OneHandshake {
  readonly HandshakeId: string;
}

type Nothing = Record<never, never>;

/** The operations of the invitation flow, with what each takes and what it answers. */
export interface InvitationOperations {
  InviteAccountToOrganization: {
    input: { readonly Target: HandshakeParty; readonly Notes?: string; readonly Tags?: readonly Tag[] };
    output: { readonly Handshake: Handshake };
  };
  ListHandshakesForOrganization: { input: ListHandshakes; output: Handshakes };
  ListHandshakesForAccount: { input: ListHandshakes; output: Handshakes };
  DescribeHandshake: { input: OneHandshake; output: { readonly Handshake: Handshake } };
  AcceptHandshake: { input: OneHandshake; output: { readonly Handshake: Handshake } };
  DeclineHandshake: { input: OneHandshake; output: { readonly Handshake: Handshake } };
  CancelHandshake: { input: OneHandshake; output: { readonly Handshake: Handshake } };
  DescribeOrganization: { input: Nothing; output: { readonly Organization: Organization } };
  ListAccounts: { input: Page; output: { readonly Accounts: readonly Account[]; readonly NextToken?: string } };
}

/** The operations that make, change and leave organizations, and those that look at their parts. */
export interface AdministrationOperations {
  CreateOrganization: {
    input: { readonly FeatureSet?: OrganizationFeatureSet };
    output: { readonly Organization: Organization };
  };
  DeleteOrganization: { input: Nothing; output: Nothing };
  EnableAllFeatures: { input: Nothing; output: { readonly Handshake: Handshake } };
  LeaveOrganization: { input: Nothing; output: Nothing };
  RemoveAccountFromOrganization: { input: { readonly AccountId: string }; output: Nothing };
  CreateAccount: {
    input: {
      readonly Email: string;
      readonly AccountName: string;
      readonly RoleName?: string;
      readonly IamUserAccessToBilling?: 'ALLOW' | 'DENY';
      readonly Tags?: readonly Tag[];
    };
    output: { readonly CreateAccountStatus: CreateAccountStatus };
  };
  DescribeCreateAccountStatus: {
    input: { readonly CreateAccountRequestId: string };
    output: { readonly CreateAccountStatus: CreateAccountStatus };
  };
  DescribeAccount: { input: { readonly AccountId: string }; output: { readonly Account: Account } };
  ListRoots: { input: Page; output: { readonly Roots: readonly Root[]; readonly NextToken?: string } };
  ListParents: {
    input: Page & { readonly ChildId: string };
    output: { readonly Parents: readonly Parent[]; readonly NextToken?: string };
  };
  ListTagsForResource: {
    input: { readonly ResourceId: string; readonly NextToken?: string };
    output: { readonly Tags: readonly Tag[]; readonly NextToken?: string };
  };
  TagResource: { input: { readonly ResourceId: string; readonly Tags: readonly Tag[] }; output: Nothing };
  UntagResource: { input: { readonly ResourceId: string; readonly TagKeys: readonly string[] }; output: Nothing };
}

/** Every operation: the one map that client and server share. */
export interface Operations extends InvitationOperations, AdministrationOperations {}

/** The name of an operation, as AWS writes it. */
export type OperationName = keyof Operations;

/** What an operation takes. */
export type Input<Name extends OperationName> = Operations[Name]['input'];

/** What an operation answers. */
export type Output<Name extends OperationName> = Operations[Name]['output'];
