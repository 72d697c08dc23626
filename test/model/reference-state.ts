import type { ActionType, HandshakeState } from '../../src/model/handshake.ts';

const day = 86_400_000;

/** The figures of the reference, in milliseconds. */
export const figures = {
  invitation: 15 * day,
  allFeatures: 90 * day,
  retention: 30 * day,
  attempts: day,
  createdAccount: 4 * day,
  takeover: 7 * day,
} as const;

/** An account as the reference needs it. */
export interface ReferenceAccount {
  readonly id: string;
  readonly india: boolean;
  address: string;
  verified: boolean;
  pays: boolean;
  membership?: { readonly organization: string; readonly created: boolean; readonly since: number } | undefined;
}

/** A handshake as the reference needs it. Times are milliseconds. */
export interface ReferenceHandshake {
  readonly id: string;
  readonly action: ActionType;
  readonly organization: string;
  /** An account id, or an address as it was typed. */
  readonly target: string;
  readonly requested: number;
  readonly expires: number;
  readonly parent?: string;
  waits: 'OPEN' | 'REQUESTED';
  closed?: { readonly state: HandshakeState; readonly at: number };
}

/** An organization as the reference needs it. */
export interface ReferenceOrganization {
  readonly id: string;
  readonly management: string;
  readonly since: number;
  readonly members: Set<string>;
  /** Invitations that may still be open, and those that may still count as attempts. */
  readonly open: Set<ReferenceHandshake>;
  readonly recent: Set<ReferenceHandshake>;
  quota: number;
  /** Until then it is still being set up. */
  finalized: number;
  allFeatures: boolean;
  switching?: ReferenceHandshake;
  readonly approvals: ReferenceHandshake[];
}

/** The whole system as the reference describes it, without any of the engine. */
export interface ReferenceState {
  readonly accounts: Map<string, ReferenceAccount>;
  readonly organizations: Map<string, ReferenceOrganization>;
  readonly handshakes: Map<string, ReferenceHandshake>;
  /** Whether a member may move to another organization directly. */
  readonly transfers: boolean;
}

/** The state of a handshake at a time. */
export const stateOf = ({ closed, expires, waits }: ReferenceHandshake, now: number): HandshakeState =>
  closed?.state ?? (now >= expires ? 'EXPIRED' : waits);

/** Tells whether a handshake still waits for an answer. */
export const waits = (handshake: ReferenceHandshake, now: number): boolean => handshake.closed === undefined && now < handshake.expires;

/** Tells whether a handshake was closed so long ago that nobody is shown it. */
export const isGone = ({ closed, expires }: ReferenceHandshake, now: number): boolean => now >= (closed?.at ?? expires) + figures.retention;

const isOpen = (now: number) => (handshake: ReferenceHandshake) => waits(handshake, now);

const isAttempt = (now: number) => ({ requested, closed }: ReferenceHandshake) => now < requested + figures.attempts && closed?.state !== 'ACCEPTED';

/** The open invitations of an organization. */
export const openInvitations = ({ open }: ReferenceOrganization, now: number): readonly ReferenceHandshake[] => [...open].filter(isOpen(now));

/** The places of an organization that are taken: members and open invitations. */
export const placesUsed = (organization: ReferenceOrganization, now: number): number =>
  organization.members.size + openInvitations(organization, now).length;

/** The invitations of the last 24 hours that were not accepted. */
export const attempts = ({ recent }: ReferenceOrganization, now: number): number => [...recent].filter(isAttempt(now)).length;

/** Forgets of an organization what no later time brings back. */
export function forget({ open, recent }: ReferenceOrganization, now: number): void {
  for (const handshake of open) if (!isOpen(now)(handshake)) open.delete(handshake);
  for (const handshake of recent) if (!isAttempt(now)(handshake)) recent.delete(handshake);
}

/** The organization that an account is in. */
export const organizationOf = ({ organizations }: ReferenceState, account: ReferenceAccount): ReferenceOrganization | undefined =>
  account.membership && organizations.get(account.membership.organization);

/** Tells whether a target names an account, by its id or by its address of now. */
export const names = (target: string, { id, address }: ReferenceAccount): boolean =>
  target === id || target.toLowerCase() === address.toLowerCase();

/** The account that a target names now. */
export const accountOf = ({ accounts }: ReferenceState, target: string): ReferenceAccount | undefined =>
  accounts.get(target) ?? (target.includes('@') ? [...accounts.values()].find((account) => names(target, account)) : undefined);

/** Tells on which sides of a handshake an account is. */
export const sidesOf = (state: ReferenceState, { organization, target }: ReferenceHandshake, account: ReferenceAccount) => ({
  originator: state.organizations.get(organization)?.management === account.id,
  recipient: names(target, account),
});
