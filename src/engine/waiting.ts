import { allFeaturesRequest, approvalsOf } from './all-features.ts';
import type { Waiting } from './close-all.ts';
import { recipientAddress } from './closing.ts';
import type { OrganizationRecord } from './records.ts';
import type { Reader } from './store.ts';
import { isWaiting } from './transitions.ts';

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
