import type { HandshakeResource } from '../model/handshake.ts';
import { limits } from '../model/limits.ts';
import type { Input } from '../model/operations.ts';
import type { Context } from './context.ts';
import { handshake, organizationResource } from './handshake.ts';
import type { HandshakeRecord, OrganizationRecord } from './records.ts';
import { secondsAfter } from './seconds-after.ts';

/** Makes an open invitation. */
export function invitation(
  organization: OrganizationRecord,
  { Target: { Id, Type }, Notes, Tags = [] }: Input<'InviteAccountToOrganization'>,
  context: Context,
): HandshakeRecord {
  const notes: readonly HandshakeResource[] = Notes ? [{ Type: 'NOTES', Value: Notes }] : [];
  const record = handshake(
    organization,
    {
      Action: 'INVITE',
      State: 'OPEN',
      path: 'invite',
      lifetime: limits.invitationLifetime,
      Target: { Id, Type },
      Resources: [organizationResource(organization, context.caller), { Type, Value: Id }, ...notes],
    },
    context,
  );
  return { ...record, Tags, PlaceLapses: record.ExpirationTimestamp, AttemptLapses: secondsAfter(context.now, limits.attemptWindow) };
}
