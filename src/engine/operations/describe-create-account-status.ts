import type { Input, Output } from '../../model/operations.ts';
import { established } from '../established.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { CreationRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly creation: CreationRecord | undefined;
}

const name = 'DescribeCreateAccountStatus';

/** Tells how the creation of an account ended. */
export const DescribeCreateAccountStatus = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'read',
  members: { CreateAccountRequestId: { type: 'string', required: true, pattern: /^car-[a-z0-9]{8,32}$/ } },
  rules: [
    inOrganization,
    asManagement,
    permitted(name),
    {
      rule: 'The request was made by this organization.',
      source: 'API reference, CreateAccountStatusNotFoundException',
      holds: ({ facts }) => facts.creation !== undefined && facts.creation.OrganizationId === facts.organization?.Id,
      otherwise: ['CreateAccountStatusNotFoundException'],
    },
  ],

  async load(reader, { CreateAccountRequestId }, { caller }) {
    const [organization, creation] = await Promise.all([organizationOf(reader, caller), reader.get('creations', CreateAccountRequestId)]);
    return { organization, creation };
  },

  decide({ facts }) {
    const { OrganizationId: _, ...CreateAccountStatus } = established(facts.creation);
    return { output: { CreateAccountStatus } };
  },
});
