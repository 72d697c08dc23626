import { organizationId } from '../constraints.ts';
import { knownOrganization } from '../known-organization.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

const most = 50_000;

/** Sets the account quota of an organization. */
export const PutQuota: SandboxOperation<'PutQuota'> = {
  access: 'write',
  members: {
    OrganizationId: organizationId,
    MaxAccounts: { type: 'integer', required: true, min: 1, max: most },
  },
  async run(writer, { OrganizationId, MaxAccounts }) {
    await writer.put('organizations', { ...(await knownOrganization(writer, OrganizationId)), MaxAccounts });
    return {};
  },
};
