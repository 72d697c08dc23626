import type { OperationName } from '../model/operations.ts';

/** Requests a second, and how many may come at once. */
export interface Rate {
  readonly rate: number;
  readonly burst: number;
}

interface Rates {
  /** Operations of one name here share their buckets. */
  readonly bucket?: string;
  readonly account: Rate;
  readonly organization?: Rate;
}

const per = (rate: number, burst: number): Rate => ({ rate, burst });

const listHandshakes: Rates = { bucket: 'ListHandshakes', account: per(5, 8), organization: per(6, 10) };

/** AWS's rates for each operation, per account and per organization (Quotas for AWS Organizations). */
export const rates: Readonly<Record<OperationName, Rates>> = {
  InviteAccountToOrganization: { account: per(3, 5) },
  ListHandshakesForOrganization: listHandshakes,
  ListHandshakesForAccount: listHandshakes,
  DescribeHandshake: { account: per(1, 2), organization: per(6, 10) },
  AcceptHandshake: { account: per(1, 2), organization: per(5, 5) },
  DeclineHandshake: { account: per(1, 1), organization: per(5, 5) },
  CancelHandshake: { account: per(2, 3) },
  DescribeOrganization: { account: per(1, 2) },
  CreateOrganization: { account: per(1, 1) },
  DeleteOrganization: { account: per(1, 1) },
  EnableAllFeatures: { account: per(1, 1) },
  LeaveOrganization: { account: per(1, 1) },
  RemoveAccountFromOrganization: { account: per(2, 2) },
  CreateAccount: { account: per(0.1, 3) },
  DescribeCreateAccountStatus: { account: per(2, 2), organization: per(2, 3) },
  DescribeAccount: { account: per(20, 30), organization: per(24, 36) },
  ListAccounts: { account: per(8, 12), organization: per(9, 15) },
  ListRoots: { account: per(1, 2), organization: per(1, 3) },
  ListParents: { account: per(5, 8), organization: per(6, 10) },
  ListTagsForResource: { account: per(10, 15), organization: per(12, 18) },
  TagResource: { account: per(4, 6) },
  UntagResource: { account: per(4, 6) },
};
