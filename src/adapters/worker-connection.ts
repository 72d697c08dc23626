import { releaseProxy, wrap } from 'comlink';
import { type Handler, requestToWire, responseFromWire } from '../protocol/wire.ts';
import { type Start, started } from '../worker/api.ts';
import { untilAborted } from './until-aborted.ts';

/** A running engine behind a connection. */
export interface Connection {
  fetch(request: Request): Promise<Response>;
  /** Aborts when the engine is gone; what was pending then has an unknown outcome. */
  readonly gone: AbortSignal;
  close(): void;
}

/**
 * Connects to a worker that was just started. Throws if it does not answer within the deadline (milliseconds), or
 * reports an error first; the worker is terminated then.
 */
export async function connectWorker(worker: Worker, database: string, deadline: number): Promise<Connection> {
  const { port1, port2 } = new MessageChannel();
  const start: Start = { database, lock: `${database}:${Math.random()}` };
  const gone = new AbortController();
  const end = () => {
    gone.abort(new DOMException('The engine stopped before it answered. Look at what happened before you try again.', 'AbortError'));
    worker.terminate();
    port1.close();
  };
  const ready = new Promise<void>((resolve) => {
    worker.addEventListener('message', ({ data }) => data === started && resolve());
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault(); // it is dealt with here: whoever waits is told
    end();
  });
  worker.postMessage(start, [port2]);
  try {
    await untilAborted(ready, AbortSignal.any([gone.signal, AbortSignal.timeout(deadline)]));
  } catch (error) {
    end();
    throw error;
  }
  // The worker holds this lock while it lives: whoever gets it after it knows that it is dead.
  if (navigator.locks) void navigator.locks.request(start.lock, end);
  const handle = wrap<Handler>(port1);
  return {
    gone: gone.signal,
    fetch: async (request) => responseFromWire(await untilAborted(handle(await requestToWire(request)), gone.signal)),
    close: () => {
      handle[releaseProxy]();
      end();
    },
  };
}
