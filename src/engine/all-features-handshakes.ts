import { limits } from '../model/limits.ts';
import type { Context } from './context.ts';
import { handshake, organizationResource } from './handshake.ts';
import type { AccountRecord, HandshakeRecord, OrganizationRecord } from './records.ts';

/** Makes the request itself: it waits for the members, or is ready at once where there is nobody to ask. */
export const allFeaturesHandshake = (organization: OrganizationRecord, State: 'REQUESTED' | 'OPEN', context: Context): HandshakeRecord =>
  handshake(
    organization,
    {
      Action: 'ENABLE_ALL_FEATURES',
      State,
      path: 'enable_all_features',
      lifetime: limits.allFeaturesLifetime,
      Target: { Type: 'ACCOUNT', Id: organization.ManagementAccountId },
      Resources: [organizationResource(organization, context.caller)],
    },
    context,
  );

/** Makes the request to one invited member to approve. */
export const approvalHandshake = (
  organization: OrganizationRecord,
  parent: HandshakeRecord,
  { Id }: AccountRecord,
  context: Context,
): HandshakeRecord => ({
  ...handshake(
    organization,
    {
      Action: 'APPROVE_ALL_FEATURES',
      State: 'OPEN',
      path: 'approve_all_features',
      lifetime: limits.allFeaturesLifetime,
      Target: { Type: 'ACCOUNT', Id },
      Resources: [
        { Type: 'PARENT_HANDSHAKE', Value: parent.Id },
        organizationResource(organization, context.caller),
        { Type: 'ACCOUNT', Value: Id },
      ],
    },
    context,
  ),
  ParentHandshakeId: parent.Id,
});
