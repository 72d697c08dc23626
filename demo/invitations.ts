import type { OrganizationsClient } from '../src/index.ts';
import { decodeInvitation, type Invitation } from '../widgets/shared/invitation.ts';

/** Every invitation that the client's organization sent and still lists, newest first. */
export async function invitations(client: OrganizationsClient, now: number, signal: AbortSignal): Promise<readonly Invitation[]> {
  const list: Invitation[] = [];
  for await (const { Handshakes } of client.paginate('ListHandshakesForOrganization', { Filter: { ActionType: 'INVITE' } }, { signal }))
    list.push(...Handshakes.map((handshake) => decodeInvitation(handshake, now)));
  return list;
}
