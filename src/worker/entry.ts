import { expose } from 'comlink';
import { createServer } from '../server/create-server.ts';
import { randomIds } from '../server/random-ids.ts';
import { systemClock } from '../server/system-clock.ts';
import { openStore } from '../store/open-store.ts';
import { type Handle, requestFromWire, responseToWire, type Start, started } from './api.ts';
import { createBell } from './bell.ts';

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Start>) => {
  if (!port) return;
  const bell = createBell(data.database);
  const server = openStore(data.database).then((store) =>
    createServer({ store, clock: systemClock, ids: randomIds, world: 'demo', onCommit: bell.ring, onError: console.error }),
  );
  const handle: Handle = async (request) => responseToWire(await (await server)(requestFromWire(request)));
  expose(handle, port);
  const tell = () => postMessage(started);
  if (navigator.locks) void navigator.locks.request(data.lock, () => (tell(), new Promise(() => undefined)));
  else tell();
});
