import type { Handshake, HandshakeState } from '../../src/model/handshake.ts';
import { text } from './text.ts';

/** An invitation as the elements show it: texts and numbers only. Times are epoch seconds. */
export interface Invitation {
  readonly id: string;
  readonly arn: string;
  /** The state that counts now, or whatever else the service called it. */
  readonly state: HandshakeState | (string & {});
  readonly open: boolean;
  /** Open, with less than 48 hours left. */
  readonly expiresSoon: boolean;
  readonly sent: number;
  readonly expires: number;
  readonly recipient: string;
  readonly organizationId: string;
  readonly managementName: string;
  readonly managementEmail: string;
  readonly featureSet: string;
  readonly notes: string;
}

interface Part {
  readonly Type?: unknown;
  readonly Id?: unknown;
  readonly Value?: unknown;
  readonly Resources?: unknown;
}

/** An invitation expires soon when so many seconds are left. */
export const soon = 48 * 3600;
const time = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
// An answer is not believed to be what its type says: what is no object has no members.
const parts = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.map((part): Part => Object(part)) : []);
const oneOf = (list: readonly Part[], ...types: readonly string[]): Part =>
  list.find(({ Type }) => types.includes(text(Type))) ?? {};

/** Reads a handshake into what a template may show: never an object of the service's making, and expired by the clock. */
export function decodeInvitation(handshake: Handshake, now: number): Invitation {
  const parties = parts(handshake.Parties);
  const resources = parts(handshake.Resources);
  const organization = oneOf(resources, 'ORGANIZATION');
  const details = parts(organization.Resources);
  const expires = time(handshake.ExpirationTimestamp);
  // An invitation that waits is OPEN; older texts of AWS call it REQUESTED.
  const waiting = handshake.State === 'OPEN' || handshake.State === 'REQUESTED';
  const open = waiting && now < expires;
  const featureSet = text(oneOf(details, 'ORGANIZATION_FEATURE_SET').Value);
  return {
    id: text(handshake.Id),
    arn: text(handshake.Arn),
    state: open ? 'OPEN' : waiting ? 'EXPIRED' : text(handshake.State),
    open,
    expiresSoon: open && expires - now < soon,
    sent: time(handshake.RequestedTimestamp),
    expires,
    recipient: text(oneOf(parties, 'EMAIL', 'ACCOUNT').Id) || text(oneOf(resources, 'EMAIL', 'ACCOUNT').Value),
    organizationId: text(oneOf(parties, 'ORGANIZATION').Id) || text(organization.Value),
    managementName: text(oneOf(details, 'MASTER_NAME', 'MANAGEMENT_NAME', 'OWNER_NAME').Value),
    managementEmail: text(oneOf(details, 'MASTER_EMAIL', 'MANAGEMENT_EMAIL', 'OWNER_EMAIL').Value),
    featureSet: featureSet === 'FULL' ? 'ALL' : featureSet,
    notes: text(oneOf(resources, 'NOTES').Value),
  };
}
