import type { OperationName } from '../model/operations.ts';

/** How many requests may come in a second, and how many at once. */
export type Rate = readonly [perSecond: number, burst: number];

interface Rates {
  /** Operations of one name here share their buckets. */
  readonly bucket?: string;
  readonly account: Rate;
  readonly organization?: Rate;
}

const listHandshakes: Rates = { bucket: 'ListHandshakes', account: [5, 8], organization: [6, 10] };

/** AWS's rates for each operation, per account and per organization (Quotas for AWS Organizations). */
export const rates: Readonly<Record<OperationName, Rates>> = {
  InviteAccountToOrganization: { account: [3, 5] },
  ListHandshakesForOrganization: listHandshakes,
  ListHandshakesForAccount: listHandshakes,
  DescribeHandshake: { account: [1, 2], organization: [6, 10] },
  AcceptHandshake: { account: [1, 2], organization: [5, 5] },
  DeclineHandshake: { account: [1, 1], organization: [5, 5] },
  CancelHandshake: { account: [2, 3] },
  DescribeOrganization: { account: [1, 2] },
  CreateOrganization: { account: [1, 1] },
  DeleteOrganization: { account: [1, 1] },
  EnableAllFeatures: { account: [1, 1] },
  LeaveOrganization: { account: [1, 1] },
  RemoveAccountFromOrganization: { account: [2, 2] },
  CreateAccount: { account: [0.1, 3] },
  DescribeCreateAccountStatus: { account: [2, 2], organization: [2, 3] },
  DescribeAccount: { account: [20, 30], organization: [24, 36] },
  ListAccounts: { account: [8, 12], organization: [9, 15] },
  ListRoots: { account: [1, 2], organization: [1, 3] },
  ListParents: { account: [5, 8], organization: [6, 10] },
  ListTagsForResource: { account: [10, 15], organization: [12, 18] },
  TagResource: { account: [4, 6] },
  UntagResource: { account: [4, 6] },
};
