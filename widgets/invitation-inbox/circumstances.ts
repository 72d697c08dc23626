import { inForeignFrame } from './in-frame.ts';
import type { InvitationInbox } from './invitation-inbox.ts';
import type { Membership } from './membership.ts';

/** What decides whether an invitation can be answered here. */
export interface Circumstances {
  /** Who is signed in, as far as the page knows: an account by its id, and by its email address. */
  readonly account: string | undefined;
  readonly accountEmail: string;
  /** The service has said that the invitation is not for the account. */
  readonly foreign: boolean;
  readonly membership: Membership | null | undefined;
  readonly readOnly: boolean;
  /** What the page knows not to be allowed, by the names of the operations. */
  readonly denied: readonly string[];
  /** It is about to be declined, which can be taken back. */
  readonly declining: boolean;
  /** What is shown may no longer be true. */
  readonly outdated: boolean;
  /** A page of another origin shows this one, and accepting is not allowed there. */
  readonly framed: boolean;
}

/** The circumstances of an account's own invitations that an answer on its way has to heed, too. */
export function circumstancesOf(inbox: InvitationInbox, account: string | undefined, membership: Membership | null | undefined): Circumstances {
  const { accountEmail, readOnly, denied, allowInFrame } = inbox;
  const framed = !allowInFrame && inForeignFrame();
  return { account, accountEmail, membership, readOnly, denied: denied.split(/[\s,]+/), framed, foreign: false, declining: false, outdated: false };
}
