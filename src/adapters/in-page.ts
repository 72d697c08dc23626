import type { ServerOptions } from '../server/create-handler.ts';
import { createServer } from '../server/create-server.ts';
import { randomIds } from '../server/random-ids.ts';
import { systemClock } from '../server/system-clock.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { createBell } from '../worker/bell.ts';
import type { Adapter } from './adapter.ts';

/** What an engine in the page can be given. */
export interface InPageOptions extends Partial<Omit<ServerOptions, 'store' | 'onCommit'>> {
  readonly store?: ServerOptions['store'] | Promise<ServerOptions['store']>;
  /** The name that tabs and workers over one database share; a name of its own unless told. */
  readonly database?: string;
}

/** The engine in the page itself: no worker, and in memory unless it is given a store. */
export function createInPageAdapter({ store = createMemoryStore(), database = `memory-${randomIds.request()}`, ...options }: InPageOptions = {}): Adapter & { close(): void } {
  const bell = createBell(database);
  const server = Promise.resolve(store).then((opened) =>
    createServer({ store: opened, clock: systemClock, ids: randomIds, world: 'demo', sandbox: true, onError: console.error, ...options, onCommit: bell.ring }),
  );
  return { fetch: async (request) => (await server)(request), watch: bell.watch, close: bell.close };
}
