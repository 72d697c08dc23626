import type { Handshake } from '../../src/model/handshake.ts';
import type { Ask } from '../shared/query.ts';

/** The invitations of an organization, as far as they are known. */
export interface Known {
  readonly handshakes: readonly Handshake[];
  /** Whether there are more that have not come yet. */
  readonly more: boolean;
}

/** What each page is asked for. */
export const input = { Filter: { ActionType: 'INVITE' }, MaxResults: 20 } as const;

/** What is known when so many have come: until the last page came, what was known before fills the rest. */
export function known(handshakes: readonly Handshake[], more: boolean, last: Known | undefined): Known {
  if (!more || !last) return { handshakes, more };
  const end = handshakes.at(-1)?.RequestedTimestamp ?? Infinity;
  const rest = last.handshakes.filter(({ RequestedTimestamp }) => RequestedTimestamp < end);
  return { handshakes: [...handshakes, ...rest], more: last.more };
}

/** Asks for the invitations of an organization: for the first page at once, for the rest behind it. */
export const allInvitations: Ask<Known> = async function* (client, signal, last) {
  const { Handshakes, NextToken } = await client.send('ListHandshakesForOrganization', input, { signal });
  const first = Array.isArray(Handshakes) ? Handshakes : [];
  yield known(first, Boolean(NextToken), last);
  if (!NextToken) return;
  const { remaining } = await import('./later.ts');
  yield* remaining({ client, signal, last, first, token: NextToken });
};
