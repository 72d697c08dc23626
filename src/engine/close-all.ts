import { allFeaturesRequest, approvalsOf } from './all-features.ts';
import { close, recipientAddress } from './closing.ts';
import type { Context } from './context.ts';
import { notify } from './notices.ts';
import type { EmailRecord, HandshakeRecord, OrganizationRecord } from './records.ts';
import type { Reader } from './store.ts';
import { isWaiting } from './transitions.ts';

/** A handshake that waits for an answer, and the address of whoever should give it. */
export interface Waiting {
  readonly handshake: HandshakeRecord;
  readonly recipient: string;
}

/** Reads every invitation of an organization that is still open. */
export async function loadOpenInvitations(reader: Reader, { Id, Places }: OrganizationRecord, now: number): Promise<readonly Waiting[]> {
  const open = await reader.page('places', { prefix: [Id], after: now }, Places);
  return Promise.all(open.map(async (handshake) => ({ handshake, recipient: await recipientAddress(reader, handshake) })));
}

/** Reads what still waits of an organization's request to switch to all features. */
export async function loadWaitingRequest(reader: Reader, organization: OrganizationRecord, now: number): Promise<readonly Waiting[]> {
  const request = await allFeaturesRequest(reader, organization);
  const records = request ? [request, ...(await approvalsOf(reader, request.Id))] : [];
  return records.filter((record) => isWaiting(record, now)).map((handshake) => ({ handshake, recipient: '' }));
}

/** Cancels what waits, with an email to everybody who was invited. */
export const closeAll = (waiting: readonly Waiting[], context: Context): { handshakes: readonly HandshakeRecord[]; emails: readonly EmailRecord[] } => ({
  handshakes: waiting.map(({ handshake }) => close('CancelHandshake', handshake, context.now, ['Places'])),
  emails: waiting.flatMap(({ handshake: { Id, Action }, recipient }) =>
    Action === 'INVITE' ? notify('CancelHandshake', Id, { originator: context.caller.Email, recipient }, context) : [],
  ),
});
