import { organizationOf } from '../../../engine/organization-of.ts';
import { oneAccount } from '../constraints.ts';
import { knownAccount } from '../known-account.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Shows an account from above: its roles, its membership, and who pays for it now. */
export const DescribeAccount: SandboxOperation<'DescribeAccount'> = {
  access: 'read',
  constraint: oneAccount,
  async run(reader, { AccountId }) {
    const record = await knownAccount(reader, AccountId);
    const organization = await organizationOf(reader, record);
    const { Membership, EmailKey: _key, Allow: _allow, Deny: _deny, ...account } = record;
    return {
      Account: {
        ...account,
        ...(Membership && { OrganizationId: Membership.OrganizationId, JoinedTimestamp: Membership.JoinedTimestamp }),
        PayerAccountId: organization?.ManagementAccountId ?? account.Id,
      },
    };
  },
};
