import { secondsAfter } from '../../../engine/seconds-after.ts';
import { organizationId } from '../constraints.ts';
import { knownOrganization } from '../known-organization.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

const longest = 86_400;

/** Lets an organization go on initializing, so that it cannot invite yet. */
export const PutInitialization: SandboxOperation<'PutInitialization'> = {
  access: 'write',
  members: { OrganizationId: organizationId, Seconds: { type: 'number', required: true, min: 0, max: longest } },
  async run(writer, { OrganizationId, Seconds }, { now }) {
    const organization = await knownOrganization(writer, OrganizationId);
    await writer.put('organizations', { ...organization, FinalizedTimestamp: secondsAfter(now, Seconds) });
    return {};
  },
};
