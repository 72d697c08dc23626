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

/** Asks for the invitations of an organization: for the first page at once, for the rest behind it. */
export const allInvitations: Ask<Known> = async function* (client, signal, last) {
  const { Handshakes, NextToken } = await client.send('ListHandshakesForOrganization', input, { signal });
  const handshakes = Array.isArray(Handshakes) ? Handshakes : [];
  if (!NextToken || !last) yield { handshakes, more: Boolean(NextToken) };
  if (!NextToken) return;
  const { remaining } = await import('./later.ts');
  yield* remaining({ client, signal, last, first: handshakes, token: NextToken });
};
