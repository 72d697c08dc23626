import { expose } from 'comlink';
import type { Handler } from '../protocol/wire.ts';
import { createHandler } from '../server/create-handler.ts';
import type { Parts } from '../server/parts.ts';
import { randomIds } from '../server/random-ids.ts';
import { systemClock } from '../server/system-clock.ts';
import { type MemoryStoreModule, openStore } from '../store/open-store.ts';
import { type Start, started } from './api.ts';
import { createBell } from './bell.ts';

/** Answers whoever starts this worker. Parts and memory store are fetched when they are needed, unless they are given. */
export function serve(parts?: Parts, memoryStore?: () => Promise<MemoryStoreModule>): void {
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<Start>) => {
    if (!port) return;
    const bell = createBell(data.database);
    const open = () => openStore(data.database, memoryStore).then((store) =>
      createHandler({ store, parts, clock: systemClock, ids: randomIds, world: 'demo', sandbox: true, onCommit: () => setTimeout(bell.ring), onError: console.error }),
    );
    let handler = open();
    handler.catch(() => undefined); // whoever calls is told, and the next call tries again
    const handle: Handler = async (request) => (await (handler = handler.catch(open)))(request);
    expose(handle, port);
    const tell = () => postMessage(started);
    if (navigator.locks) void navigator.locks.request(data.lock, () => (tell(), new Promise(() => undefined)));
    else tell();
  });
}
