import type { Organization } from '../model/organization.ts';
import { arn } from './arn.ts';
import type { AccountRecord, OrganizationRecord } from './records.ts';

/** An organization as AWS shows it. */
export const showOrganization = (organization: OrganizationRecord, management: AccountRecord): Organization => ({
  Id: organization.Id,
  Arn: arn(organization, 'organization'),
  FeatureSet: organization.FeatureSet,
  MasterAccountArn: arn(organization, 'account', management.Id),
  MasterAccountId: management.Id,
  MasterAccountEmail: management.Email,
});
