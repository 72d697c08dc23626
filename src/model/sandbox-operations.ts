import type { Policies } from './policies.ts';
import type { Partition } from './partition.ts';

/** An account as the sandbox takes it. What is left out keeps its value, or its default if the account is new. */
export interface SandboxAccount {
  readonly Id: string;
  readonly Email?: string;
  readonly Name?: string;
  readonly Partition?: Partition;
  /** Who sells AWS to the account, such as `AWS_INC`, `AWS_EMEA` or `AISPL`. */
  readonly SellerOfRecord?: string;
  readonly EmailVerified?: boolean;
  readonly HasPaymentMethod?: boolean;
}

/** An email of the outbox, as data: who got which message about which handshake, and when. */
export interface Email {
  readonly Id: string;
  readonly To: string;
  readonly Template: EmailTemplate;
  /** Absent where the email is not about one. */
  readonly HandshakeId?: string;
  readonly SentTimestamp: number;
}

/** Which message an email carries. */
export type EmailTemplate =
  | 'InvitationReceived'
  | 'InvitationCanceled'
  | 'InvitationAccepted'
  | 'InvitationDeclined'
  | 'OrganizationJoined'
  | 'AllFeaturesRequested'
  | 'VerificationRequested';

/** A stretch of time that an account spent in one organization, or alone. Open ends are absent. */
export interface Period {
  readonly OrganizationId?: string;
  readonly PayerAccountId: string;
  readonly From?: number;
  readonly To?: number;
}

/** What an account looks like from above: what AWS would show to nobody. */
export interface SandboxAccountDescription extends Required<SandboxAccount> {
  /** Names of the IAM roles that AWS Organizations made in the account. */
  readonly Roles: readonly string[];
  readonly OrganizationId?: string;
  readonly JoinedTimestamp?: number;
  /** The account whose payment method is charged now. */
  readonly PayerAccountId: string;
  /** Every stretch of the account's life, oldest first: in which organization, if in one, and who pays. */
  readonly Periods: readonly Period[];
  /** Those of them whose cost and usage data the account can see now. */
  readonly VisiblePeriods: readonly Period[];
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
}

/** What AWS has no operation for: worlds, the clock, the outbox and what an account's policies allow. */
export interface SandboxOperations {
  /** Empties the store and sets up a world: `demo` or `empty`. */
  Reset: { input: { readonly World?: 'demo' | 'empty' }; output: Record<never, never> };
  DescribeSandbox: {
    input: Record<never, never>;
    /** `Storage` is `memory` where nothing outlives the page or the process. */
    output: { readonly Now: number; readonly Storage: string; readonly AccountIds: readonly string[] };
  };
  PutAccount: { input: { readonly Account: SandboxAccount }; output: Record<never, never> };
  DescribeAccount: {
    input: { readonly AccountId: string };
    output: { readonly Account: SandboxAccountDescription };
  };
  AdvanceClock: { input: { readonly Seconds: number }; output: { readonly Now: number } };
  /** Newest first. */
  ListEmails: { input: { readonly AccountId?: string }; output: { readonly Emails: readonly Email[] } };
  VerifyEmail: { input: { readonly AccountId: string }; output: Record<never, never> };
  PutQuota: {
    input: { readonly OrganizationId: string; readonly MaxAccounts: number };
    output: Record<never, never>;
  };
  /** Lets an organization go on initializing for so many seconds from now. */
  PutInitialization: {
    input: { readonly OrganizationId: string; readonly Seconds: number };
    output: Record<never, never>;
  };
  PutPolicies: { input: Partial<Policies>; output: { readonly Policies: Policies } };
  PutPermissions: {
    input: { readonly AccountId: string; readonly Allow?: readonly string[]; readonly Deny?: readonly string[] };
    output: Record<never, never>;
  };
}

/** The name of a sandbox operation. */
export type SandboxOperationName = keyof SandboxOperations;
