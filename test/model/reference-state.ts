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

const those = (handshakes: Set<ReferenceHandshake>, hold: (handshake: ReferenceHandshake) => boolean): readonly ReferenceHandshake[] => {
  for (const handshake of handshakes) if (!hold(handshake)) handshakes.delete(handshake);
  return [...handshakes];
};

/** The open invitations of an organization. */
export const openInvitations = ({ open }: ReferenceOrganization, now: number): readonly ReferenceHandshake[] =>
  those(open, (handshake) => waits(handshake, now));

/** The places of an organization that are taken: members and open invitations. */
export const placesUsed = (organization: ReferenceOrganization, now: number): number =>
  organization.members.size + openInvitations(organization, now).length;

/** The invitations of the last 24 hours that were not accepted. */
export const attempts = ({ recent }: ReferenceOrganization, now: number): number =>
  those(recent, ({ requested, closed }) => now < requested + figures.attempts && closed?.state !== 'ACCEPTED').length;

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
