import type { AccountJoinedMethod, CreateAccountStatus } from '../model/account.ts';
import type { Handshake, HandshakeParty } from '../model/handshake.ts';
import type { OrganizationFeatureSet } from '../model/organization.ts';
import type { Partition } from '../model/partition.ts';
import type { Policies } from '../model/policies.ts';
import type { Email } from '../model/sandbox-operations.ts';
import type { Tag } from '../model/tag.ts';

/** A time that an account spends in an organization. */
export interface Membership {
  readonly OrganizationId: string;
  /** The organization's management account, which pays for that time. */
  readonly PayerAccountId: string;
  readonly JoinedMethod: AccountJoinedMethod;
  readonly JoinedTimestamp: number;
}

/** A membership that is over. */
export interface FormerMembership extends Membership {
  readonly DepartedTimestamp: number;
}

/** An account with what AWS remembers of it. It is in an organization exactly while it has a `Membership`. */
export interface AccountRecord {
  readonly Id: string;
  readonly Email: string;
  /** The address as addresses are compared: without case. */
  readonly EmailKey: string;
  readonly Name: string;
  readonly Partition: Partition;
  readonly SellerOfRecord: string;
  readonly EmailVerified: boolean;
  readonly HasPaymentMethod: boolean;
  readonly Roles: readonly string[];
  readonly Tags: readonly Tag[];
  readonly Membership?: Membership;
  /** The memberships before that, oldest first. */
  readonly FormerMemberships: readonly FormerMembership[];
  /** The actions that the account's policies allow; all of them where this is absent. */
  readonly Allow?: readonly string[];
  /** The actions that they deny whatever is allowed. */
  readonly Deny?: readonly string[];
}

/** An organization with the two counts that its quotas are held against. */
export interface OrganizationRecord {
  readonly Id: string;
  readonly Partition: Partition;
  readonly FeatureSet: OrganizationFeatureSet;
  readonly RootId: string;
  readonly RootTags: readonly Tag[];
  readonly CreatedTimestamp: number;
  /** The request to switch to all features, if there ever was one. */
  readonly AllFeaturesHandshakeId?: string;
  readonly ManagementAccountId: string;
  readonly MaxAccounts: number;
  /** Until then the organization is still being set up. */
  readonly FinalizedTimestamp: number;
  /** Members and open invitations. Invitations that ran out are in it until a new one needs their place. */
  readonly Places: number;
  /** Invitations sent in 24 hours and not accepted. Older ones are in it until a new one needs the room. */
  readonly Attempts: number;
}

/** A handshake with what AWS remembers of it but does not show. */
export interface HandshakeRecord extends Handshake {
  readonly OrganizationId: string;
  readonly ManagementAccountId: string;
  readonly Target: HandshakeParty;
  /** The target as targets are compared: an account id, or an address without case. */
  readonly RecipientKey: string;
  readonly Tags: readonly Tag[];
  /** The request to switch to all features that this handshake is a part of. */
  readonly ParentHandshakeId?: string;
  /** From then on it is listed no more. */
  readonly RemovalTimestamp: number;
  /** When its place comes back by itself. Absent once the place was given back, or became a membership. */
  readonly PlaceLapses?: number;
  /** When it stops to count as an attempt. Absent once it was accepted. */
  readonly AttemptLapses?: number;
}

/** An email of the outbox, with its address as addresses are compared. */
export interface EmailRecord extends Email {
  readonly ToKey: string;
}

/** A request to create an account, with the organization that made it. */
export interface CreationRecord extends CreateAccountStatus {
  readonly OrganizationId: string;
}

/** The one row of the sandbox's own state. */
export interface SettingsRecord {
  readonly Id: 'settings';
  /** Seconds that the sandbox's clock is ahead of the real one. */
  readonly ClockOffset: number;
  /** When an operation last wrote: the time of the next one is not before it, whatever the clock says then. */
  readonly LatestTimestamp?: number;
  readonly Policies?: Partial<Policies>;
}

/** Every table with its row. The key of a row is its `Id`. */
export interface Tables {
  accounts: AccountRecord;
  organizations: OrganizationRecord;
  handshakes: HandshakeRecord;
  emails: EmailRecord;
  creations: CreationRecord;
  settings: SettingsRecord;
}
