import type { Account } from '../model/account.ts';
import { arn } from './arn.ts';
import { established } from './established.ts';
import type { AccountRecord, OrganizationRecord } from './records.ts';

/** A member account as AWS shows it. */
export const showAccount = (organization: OrganizationRecord, { Id, Email, Name, Membership }: AccountRecord): Account => ({
  Id,
  Arn: arn(organization, 'account', Id),
  Email,
  Name,
  Status: 'ACTIVE',
  State: 'ACTIVE',
  JoinedMethod: established(Membership).JoinedMethod,
  JoinedTimestamp: established(Membership).JoinedTimestamp,
});
