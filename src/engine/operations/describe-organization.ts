import type { Input, Output } from '../../model/operations.ts';
import { established } from '../established.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { inOrganization, permitted } from '../rules.ts';
import { showOrganization } from '../show-organization.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly management: AccountRecord | undefined;
}

/** Shows the caller's organization and who manages it. */
export const DescribeOrganization = operation<Input<'DescribeOrganization'>, Output<'DescribeOrganization'>, Facts>({
  access: 'read',
  members: {},
  rules: [inOrganization, permitted('DescribeOrganization')],

  async load(reader, _input, { caller }) {
    const organization = await organizationOf(reader, caller);
    return { organization, management: organization && (await reader.get('accounts', organization.ManagementAccountId)) };
  },

  decide: ({ facts }) => ({
    output: { Organization: showOrganization(established(facts.organization), established(facts.management)) },
  }),
});
