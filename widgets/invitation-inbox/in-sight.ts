import type { Invitation } from '../shared/invitation.ts';
import { circumstancesOf } from './circumstances.ts';
import type { InvitationInbox } from './invitation-inbox.ts';
import { type Obstacle, obstacleTo } from './obstacles.ts';
import type { Received } from './received.ts';

/** An open invitation and what stands in its way. */
export interface Open {
  readonly invitation: Invitation;
  readonly obstacle?: Obstacle | undefined;
}

/** What an inbox shows. */
export interface InSight {
  readonly open: readonly Open[];
  readonly past: readonly Invitation[];
  /** The invitation that a link leads to is not here. */
  readonly isMissing: boolean;
  /** The invitation of a link, where it was over before anybody came. */
  readonly over: Invitation | undefined;
  /** There is something to answer, and accepting is off where a page of another origin shows this one. */
  readonly isFramed: boolean;
}

/** What it depends on. */
export interface Grounds {
  readonly inbox: InvitationInbox;
  /** The account's invitations by the clock, and the one that a link led to though it is not the account's. */
  readonly rows: readonly Invitation[];
  readonly foreign: readonly Invitation[];
  readonly account: string | undefined;
  /** The id of the last invitation of a link that was open here. */
  readonly met: string;
  readonly isDeclining: (invitation: Invitation) => boolean;
  /** What is known may no longer be true. */
  readonly outdated: boolean;
}

/** Sorts out what an account has received. */
export function inSight({ membership, linked }: Received, { inbox, rows, foreign, account, met, isDeclining, outdated }: Grounds): InSight {
  const { invitationId } = inbox;
  const circumstances = { ...circumstancesOf(inbox, account, membership), outdated };
  const all = [...foreign, ...rows];
  return {
    open: all
      .filter((row) => row.open)
      .map((invitation) => ({ invitation, obstacle: obstacleTo(invitation, { ...circumstances, foreign: foreign.includes(invitation), declining: isDeclining(invitation) }) })),
    past: all.filter((row) => !row.open),
    isMissing: linked.id !== '' && linked.id === invitationId && !all.some(({ id }) => id === invitationId),
    // Of the organization that it led to, the panel about that tells.
    over: rows.find(
      ({ id, open, state, organizationId }) =>
        id === invitationId && id !== met && !open && !(state === 'ACCEPTED' && organizationId === membership?.organizationId),
    ),
    isFramed: circumstances.framed && rows.some((row) => row.open),
  };
}
