import type { Invitation } from '../shared/invitation.ts';
import type { InvitationInbox } from './invitation-inbox.ts';
import type { Received } from './received.ts';

/** Whether all there is to show are open invitations in whose way nothing stands, or none; anything else is sorted out by what comes on demand. */
export function isUsual({ membership, linked }: Received, open: readonly Invitation[], inbox: InvitationInbox): boolean {
  if (membership || linked.id) return false;
  const { readOnly, denied, allowInFrame, accountEmail } = inbox;
  const isFramed = window.parent !== window && !allowInFrame;
  const isForAnother = ({ recipient }: Invitation) => accountEmail !== '' && recipient.toLowerCase() !== accountEmail.toLowerCase();
  return open.length === 0 || !(readOnly || denied || isFramed || open.some(isForAnother));
}
