import type { Account } from './account.ts';
import type { Handshake, HandshakeFilter, HandshakeParty } from './handshake.ts';
import type { Organization } from './organization.ts';
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

/** Every operation with what it takes and what it answers: the one map that client and server share. */
export interface Operations {
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
  DescribeOrganization: { input: Record<never, never>; output: { readonly Organization: Organization } };
  ListAccounts: { input: Page; output: { readonly Accounts: readonly Account[]; readonly NextToken?: string } };
}

/** The name of an operation, as AWS writes it. */
export type OperationName = keyof Operations;

/** What an operation takes. */
export type Input<Name extends OperationName> = Operations[Name]['input'];

/** What an operation answers. */
export type Output<Name extends OperationName> = Operations[Name]['output'];
