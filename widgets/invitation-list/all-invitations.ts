import type { Handshake } from '../../src/model/handshake.ts';
import type { Ask } from '../shared/query.ts';

/** Asks for the invitations of an organization page by page; until the last page came, what was known fills the rest. */
export const allInvitations: Ask<readonly Handshake[]> = async function* (client, signal, last = []) {
  const rows: Handshake[] = [];
  const input = { Filter: { ActionType: 'INVITE' }, MaxResults: 20 } as const;
  for await (const { Handshakes, NextToken } of client.paginate('ListHandshakesForOrganization', input, { signal })) {
    if (Array.isArray(Handshakes)) rows.push(...Handshakes);
    const end = rows.at(-1)?.RequestedTimestamp ?? Infinity;
    yield NextToken ? [...rows, ...last.filter(({ RequestedTimestamp }) => RequestedTimestamp < end)] : rows;
  }
};
