import type { Input, Output } from '../../model/operations.ts';
import { page } from '../../model/shapes.ts';
import { arn } from '../arn.ts';
import { established } from '../established.ts';
import { noToken } from '../no-token.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';

const name = 'ListRoots';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
}

/** Lists the root of the organization: there is exactly one. */
export const ListRoots = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'read',
  members: page,
  rules: [inOrganization, asManagement, permitted(name), noToken],
  load: async (reader, _input, { caller }) => ({ organization: await organizationOf(reader, caller) }),

  decide({ facts }) {
    const organization = established(facts.organization);
    const PolicyTypes = organization.FeatureSet === 'ALL' ? [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] : [];
    return { output: { Roots: [{ Id: organization.RootId, Arn: arn(organization, 'root', organization.RootId), Name: 'Root', PolicyTypes }] } };
  },
});
