import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Handshake } from '../../src/model/handshake.ts';
import type { Output } from '../../src/model/operations.ts';
import { patiently } from '../shared/patiently.ts';
import { pause } from '../shared/pause.ts';
import { input, type Known } from './all-invitations.ts';

type Page = Output<'ListHandshakesForOrganization'>;

/** How many pages AWS gives at once, and how long each further one takes to be there for the asking, in milliseconds. */
const burst = 8;
const interval = 200;

/** Where asking goes on. */
export interface Beginning {
  readonly client: OrganizationsClient;
  readonly signal: AbortSignal;
  /** What was known before anything was asked. */
  readonly last: Known | undefined;
  readonly first: readonly Handshake[];
  readonly token: string;
}

/** What is known when so many have come: until the last page came, what was known before fills the rest. */
function known(handshakes: readonly Handshake[], more: boolean, last: Known | undefined): Known {
  if (!more || !last) return { handshakes, more };
  const end = handshakes.at(-1)?.RequestedTimestamp ?? Infinity;
  const ids = new Set(handshakes.map(({ Id }) => Id));
  const rest = last.handshakes.filter(({ Id, RequestedTimestamp }) => RequestedTimestamp <= end && !ids.has(Id));
  return { handshakes: [...handshakes, ...rest], more: last.more };
}

/** Asks for the pages after the first, no faster than AWS allows, until there is no further token or one comes again. */
export async function* remaining({ client, signal, last, first, token }: Beginning): AsyncGenerator<Known, void, undefined> {
  const handshakes = [...first];
  const asked = new Set<string>();
  if (last) yield known(first, true, last);
  for (let next: string | undefined = token; next; ) {
    // Our own engine says where it stores, and has nothing to be spared.
    if (asked.size >= burst - 1 && !client.storage) await pause(interval, signal);
    asked.add(next);
    const page = { ...input, NextToken: next };
    const ask = (): Promise<Page> => client.send('ListHandshakesForOrganization', page, { signal });
    const { Handshakes, NextToken }: Page = await patiently(ask, signal);
    if (Array.isArray(Handshakes)) handshakes.push(...Handshakes);
    next = NextToken && !asked.has(NextToken) ? NextToken : undefined;
    yield known([...handshakes], next !== undefined, last);
  }
}
