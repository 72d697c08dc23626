import type { Input, Output } from '../../model/operations.ts';
import { established } from '../established.ts';
import { isMember } from '../is-member.ts';
import { oneAccount } from '../one-account.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { showAccount } from '../show-account.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly account: AccountRecord | undefined;
}

/** Shows one member of the organization. */
export const DescribeAccount = operation<Input<'DescribeAccount'>, Output<'DescribeAccount'>, Facts>({
  access: 'read',
  members: oneAccount,
  rules: [inOrganization, asManagement, permitted('DescribeAccount'), isMember(({ account }: Facts) => account)],

  async load(reader, { AccountId }, { caller }) {
    const [organization, account] = await Promise.all([organizationOf(reader, caller), reader.get('accounts', AccountId)]);
    return { organization, account };
  },

  decide: ({ facts }) => ({ output: { Account: showAccount(established(facts.organization), established(facts.account)) } }),
});
