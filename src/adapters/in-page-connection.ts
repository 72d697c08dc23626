import { openStore } from '../store/open-store.ts';
import { createInPageAdapter } from './in-page.ts';
import type { Connection } from './worker-connection.ts';

/** Runs the engine in the page itself, for when no worker can. */
export function connectInPage(database: string): Connection {
  const { fetch, close } = createInPageAdapter({ database, store: openStore(database) });
  return { fetch, close, gone: new AbortController().signal };
}
