import type { HandshakeResource } from '../model/handshake.ts';
import { limits } from '../model/limits.ts';
import type { Input } from '../model/operations.ts';
import { arn } from './arn.ts';
import type { Context } from './context.ts';
import { recipientKey } from './recipients.ts';
import type { HandshakeRecord, OrganizationRecord } from './records.ts';

const after = (now: number, seconds: number): number => Math.round((now + seconds) * 1000) / 1000;

/** Makes an open invitation. What it tells about the organization is what holds at this moment. */
export function invitation(
  organization: OrganizationRecord,
  { Target: { Id: targetId, Type }, Notes, Tags = [] }: Input<'InviteAccountToOrganization'>,
  { caller: management, ids, now }: Context,
): HandshakeRecord {
  const Id = ids.handshake(now);
  const Target = { Id: targetId, Type };
  const ExpirationTimestamp = after(now, limits.invitationLifetime);
  const notes: readonly HandshakeResource[] = Notes ? [{ Type: 'NOTES', Value: Notes }] : [];
  return {
    Id,
    Arn: arn(organization, 'handshake', `invite/${Id}`),
    Parties: [{ Id: organization.Id, Type: 'ORGANIZATION' }, Target],
    State: 'OPEN',
    RequestedTimestamp: now,
    ExpirationTimestamp,
    Action: 'INVITE',
    Resources: [
      {
        Type: 'ORGANIZATION',
        Value: organization.Id,
        Resources: [
          { Type: 'MASTER_EMAIL', Value: management.Email },
          { Type: 'MASTER_NAME', Value: management.Name },
          { Type: 'ORGANIZATION_FEATURE_SET', Value: organization.FeatureSet },
        ],
      },
      { Type, Value: targetId },
      ...notes,
    ],
    OrganizationId: organization.Id,
    Target,
    RecipientKey: recipientKey(Target),
    Tags: Tags.map(({ Key, Value }) => ({ Key, Value })),
    RemovalTimestamp: after(ExpirationTimestamp, limits.retention),
    PlaceLapses: ExpirationTimestamp,
    AttemptLapses: after(now, limits.attemptWindow),
  };
}
