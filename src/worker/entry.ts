import { expose } from 'comlink';
import type { Handler } from '../protocol/wire.ts';
import { createHandler } from '../server/create-handler.ts';
import { randomIds } from '../server/random-ids.ts';
import { systemClock } from '../server/system-clock.ts';
import { openStore } from '../store/open-store.ts';
import { type Start, started } from './api.ts';
import { createBell } from './bell.ts';

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Start>) => {
  if (!port) return;
  const bell = createBell(data.database);
  const handler = openStore(data.database).then((store) =>
    createHandler({ store, clock: systemClock, ids: randomIds, world: 'demo', sandbox: true, onCommit: () => setTimeout(bell.ring), onError: console.error }),
  );
  const handle: Handler = async (request) => (await handler)(request);
  expose(handle, port);
  const tell = () => postMessage(started);
  if (navigator.locks) void navigator.locks.request(data.lock, () => (tell(), new Promise(() => undefined)));
  else tell();
});
