import type { Input, Output } from '../../model/operations.ts';
import { arn } from '../arn.ts';
import { established } from '../established.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { inOrganization, permitted } from '../rules.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly management: AccountRecord | undefined;
}

/** Shows the caller's organization and who manages it. */
export const DescribeOrganization = operation<Input<'DescribeOrganization'>, Output<'DescribeOrganization'>, Facts>({
  access: 'read',
  rules: [inOrganization, permitted('DescribeOrganization')],

  async load(reader, _input, { caller }) {
    const organization = await organizationOf(reader, caller);
    return { organization, management: organization && (await reader.get('accounts', organization.ManagementAccountId)) };
  },

  decide({ facts }) {
    const organization = established(facts.organization);
    return {
      output: {
        Organization: {
          Id: organization.Id,
          Arn: arn(organization, 'organization'),
          FeatureSet: organization.FeatureSet,
          MasterAccountArn: arn(organization, 'account', organization.ManagementAccountId),
          MasterAccountId: organization.ManagementAccountId,
          MasterAccountEmail: established(facts.management).Email,
        },
      },
    };
  },
});
