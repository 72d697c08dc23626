import type { Input, Output } from '../../model/operations.ts';
import { page } from '../../model/shapes.ts';
import { established } from '../established.ts';
import { noToken } from '../no-token.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';

const name = 'ListParents';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly child: AccountRecord | undefined;
}

/** Lists what stands above a member account: every account is directly under the root. */
export const ListParents = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'read',
  members: { ChildId: { type: 'string', required: true, pattern: /^(\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/ }, ...page },
  rules: [
    inOrganization,
    asManagement,
    permitted(name),
    {
      rule: 'The child is a member of the organization. There are no organizational units.',
      source: 'API reference, ChildNotFoundException',
      holds: ({ facts }) => facts.child !== undefined && facts.child.Membership?.OrganizationId === facts.organization?.Id,
      otherwise: ['ChildNotFoundException'],
    },
    noToken,
  ],

  async load(reader, { ChildId }, { caller }) {
    const [organization, child] = await Promise.all([organizationOf(reader, caller), reader.get('accounts', ChildId)]);
    return { organization, child };
  },

  decide: ({ facts }) => ({ output: { Parents: [{ Id: established(facts.organization).RootId, Type: 'ROOT' }] } }),
});
