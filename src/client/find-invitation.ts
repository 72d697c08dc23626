import type { Handshake, HandshakeParty } from '../model/handshake.ts';
import type { CallOptions, OrganizationsClient } from './organizations-client.ts';

/**
 * Looks for the open invitation of a target that was requested at a time (epoch seconds) or later: what became of an
 * attempt to invite whose answer never came. Reads the list, newest first, until it is older than that.
 */
export async function findInvitation(
  client: OrganizationsClient,
  { Type, Id }: HandshakeParty,
  since: number,
  options?: CallOptions,
): Promise<Handshake | undefined> {
  const isTarget = (party: HandshakeParty) => party.Type === Type && party.Id.toLowerCase() === Id.toLowerCase();
  for await (const { Handshakes } of client.paginate('ListHandshakesForOrganization', { Filter: { ActionType: 'INVITE' } }, options)) {
    const found = Handshakes.find(
      ({ State, RequestedTimestamp, Parties }) => State === 'OPEN' && RequestedTimestamp >= since && Parties.some(isTarget),
    );
    if (found || Handshakes.some(({ RequestedTimestamp }) => RequestedTimestamp < since)) return found;
  }
  return undefined;
}
