import type { Invitation } from '../shared/invitation.ts';
import { type Obstacle, obstacleTo } from './obstacles.ts';
import type { InvitationInbox } from './invitation-inbox.ts';
import type { Received } from './received.ts';

/** An open invitation and what stands in its way. */
export interface Open {
  readonly invitation: Invitation;
  readonly obstacle: Obstacle | undefined;
}

/** What an inbox shows. */
export interface InSight {
  readonly open: readonly Open[];
  readonly past: readonly Invitation[];
  /** The invitation that a link leads to is not here. */
  readonly isMissing: boolean;
  /** There is something to answer, and accepting is off where a page of another origin shows this one. */
  readonly isFramed: boolean;
  /** Something is to be said first by what comes on demand: what it is about would move when it comes. */
  readonly isUnusual: boolean;
}

/** What it depends on. */
export interface Grounds {
  readonly inbox: InvitationInbox;
  /** The account's invitations by the clock, and the one that a link led to though it is not the account's. */
  readonly rows: readonly Invitation[];
  readonly foreign: readonly Invitation[];
  readonly account: string | undefined;
  /** What is known may no longer be true. */
  readonly outdated: boolean;
  /** A page of another origin shows this one, or may do so as far as is known yet; and accepting is not allowed there. */
  readonly framed: boolean;
}

/** Sorts out what an account has received. */
export function inSight({ membership, linked }: Received, { inbox, rows, foreign, account, outdated, framed }: Grounds): InSight {
  const { invitationId, accountEmail, readOnly } = inbox;
  const circumstances = { account, accountEmail, membership, readOnly, outdated, framed };
  const all = [...foreign, ...rows];
  const open = all
    .filter((row) => row.open)
    .map((invitation) => ({ invitation, obstacle: obstacleTo(invitation, { ...circumstances, foreign: foreign.includes(invitation) }) }));
  const isLinked = linked.id !== '' && linked.id === invitationId;
  const isFramed = framed && rows.some((row) => row.open);
  return {
    open,
    past: all.filter((row) => !row.open),
    isMissing: isLinked && !all.some(({ id }) => id === invitationId),
    isFramed,
    isUnusual: Boolean(membership) || isLinked || isFramed || open.some(({ obstacle }) => obstacle?.words === 'forAnother'),
  };
}
