import type { Handshake, HandshakeParty, HandshakeResource } from '../model/handshake.ts';
import { limits } from '../model/limits.ts';
import { arn } from './arn.ts';
import type { Context } from './context.ts';
import { recipientKey } from './recipients.ts';
import type { AccountRecord, HandshakeRecord, OrganizationRecord } from './records.ts';
import { secondsAfter } from './seconds-after.ts';

/** What tells one kind of handshake from another. */
interface Kind extends Pick<Handshake, 'Action' | 'State' | 'Resources'> {
  readonly path: string;
  readonly lifetime: number;
  /** Whose answer is awaited; it is a party too, unless the organization asks itself. */
  readonly Target: HandshakeParty;
}

/** Makes a handshake that an organization begins. */
export function handshake(
  organization: OrganizationRecord,
  { Action, State, Resources, path, lifetime, Target }: Kind,
  { ids, now }: Context,
): HandshakeRecord {
  const Id = ids.handshake(now);
  const ExpirationTimestamp = secondsAfter(now, lifetime);
  const originator: HandshakeParty = { Id: organization.Id, Type: 'ORGANIZATION' };
  return {
    Id,
    Arn: arn(organization, 'handshake', `${path}/${Id}`),
    Parties: Target.Id === organization.ManagementAccountId && Action !== 'INVITE' ? [originator] : [originator, Target],
    State,
    RequestedTimestamp: now,
    ExpirationTimestamp,
    Action,
    Resources,
    OrganizationId: organization.Id,
    ManagementAccountId: organization.ManagementAccountId,
    Target,
    RecipientKey: recipientKey(Target),
    Tags: [],
    RemovalTimestamp: secondsAfter(ExpirationTimestamp, limits.retention),
  };
}

/** What a handshake tells about its organization: what holds at this moment. */
export const organizationResource = (organization: OrganizationRecord, management: AccountRecord): HandshakeResource => ({
  Type: 'ORGANIZATION',
  Value: organization.Id,
  Resources: [
    { Type: 'MASTER_EMAIL', Value: management.Email },
    { Type: 'MASTER_NAME', Value: management.Name },
    { Type: 'ORGANIZATION_FEATURE_SET', Value: organization.FeatureSet },
  ],
});

