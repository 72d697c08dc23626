import { periods, visiblePeriods } from '../../../engine/periods.ts';
import { oneAccount } from '../constraints.ts';
import { knownAccount } from '../known-account.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Shows an account from above: its roles, who pays for it, and which periods of cost data it can see. */
export const DescribeAccount: SandboxOperation<'DescribeAccount'> = {
  access: 'read',
  members: oneAccount,
  async run(reader, { AccountId }) {
    const record = await knownAccount(reader, AccountId);
    const { Membership, FormerMemberships: _former, EmailKey: _key, Allow: _allow, Deny: _deny, ...account } = record;
    return {
      Account: {
        ...account,
        ...(Membership && { OrganizationId: Membership.OrganizationId, JoinedTimestamp: Membership.JoinedTimestamp }),
        PayerAccountId: Membership?.PayerAccountId ?? account.Id,
        Periods: periods(record),
        VisiblePeriods: visiblePeriods(record),
      },
    };
  },
};
