import { exception } from '../../../model/exception.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

const most = 50_000;

/** Sets the account quota of an organization. */
export const PutQuota: SandboxOperation<'PutQuota'> = {
  access: 'write',
  constraint: {
    type: 'structure',
    members: {
      OrganizationId: { type: 'string', required: true, pattern: /^o-[a-z0-9]{10,32}$/ },
      MaxAccounts: { type: 'integer', required: true, min: 1, max: most },
    },
  },
  async run(writer, { OrganizationId, MaxAccounts }) {
    const organization = await writer.get('organizations', OrganizationId);
    if (!organization) throw exception(['AWSOrganizationsNotInUseException']);
    await writer.put('organizations', { ...organization, MaxAccounts });
    return {};
  },
};
