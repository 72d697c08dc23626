import type { AccountRecord, HandshakeRecord, OrganizationRecord } from '../src/engine/records.ts';
import { limits } from '../src/model/limits.ts';

const day = 86_400;

/** The management account of every benchmark, and its organization. */
export const management = '111111111111';
export const organizationId = 'o-exampleorgid';

const padded = (number: number, length: number): string => `${number}`.padStart(length, '0');

/** The id of the n-th account that was prepared. */
export const accountId = (index: number): string => padded(600_000_000_000 + index, 12);

/** The id of the n-th invitation that was prepared. */
export const handshakeId = (index: number): string => `h-ff${padded(index, 30)}`;

/** A standalone account that waits to be invited, or to accept. */
export const account = (index: number): AccountRecord => ({
  Id: accountId(index),
  Email: `account${index}@example.com`,
  EmailKey: `account${index}@example.com`,
  Name: `Account ${index}`,
  Partition: 'aws',
  SellerOfRecord: 'AWS_INC',
  EmailVerified: true,
  HasPaymentMethod: true,
  Roles: [],
  Tags: [],
  FormerMemberships: [],
});

/** An invitation that was sent some days ago: open, or declined since. */
export function handshake(index: number, isOpen: boolean, now: number): HandshakeRecord {
  const requested = now - 2 * day;
  const Target = { Type: 'ACCOUNT', Id: accountId(index) } as const;
  return {
    Id: handshakeId(index),
    Arn: `arn:aws:organizations::${management}:handshake/${organizationId}/invite/${handshakeId(index)}`,
    Parties: [{ Type: 'ORGANIZATION', Id: organizationId }, Target],
    State: isOpen ? 'OPEN' : 'DECLINED',
    RequestedTimestamp: requested,
    ExpirationTimestamp: requested + limits.invitationLifetime,
    Action: 'INVITE',
    Resources: [
      {
        Type: 'ORGANIZATION',
        Value: organizationId,
        Resources: [
          { Type: 'MASTER_EMAIL', Value: 'bill@example.com' },
          { Type: 'MASTER_NAME', Value: 'Management Account' },
          { Type: 'ORGANIZATION_FEATURE_SET', Value: 'ALL' },
        ],
      },
      { Type: 'ACCOUNT', Value: Target.Id },
      { Type: 'NOTES', Value: 'Please join the organization of our company.' },
    ],
    OrganizationId: organizationId,
    ManagementAccountId: management,
    Target,
    RecipientKey: Target.Id,
    Tags: [],
    RemovalTimestamp: requested + limits.invitationLifetime + limits.retention,
    ...(isOpen && { PlaceLapses: requested + limits.invitationLifetime }),
  };
}

/** The organization, with so many open invitations. */
export const organization = (open: number, now: number): OrganizationRecord => ({
  Id: organizationId,
  Partition: 'aws',
  FeatureSet: 'ALL',
  RootId: 'r-exam',
  RootTags: [],
  CreatedTimestamp: now - 100 * day,
  ManagementAccountId: management,
  MaxAccounts: 50_000,
  FinalizedTimestamp: now - 100 * day,
  Places: open + 1,
  Attempts: 0,
});
