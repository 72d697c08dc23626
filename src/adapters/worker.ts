import { createBell } from '../worker/bell.ts';
import type { Adapter } from './adapter.ts';
import { Worker } from './trusted-worker.ts';
import { untilAborted } from './until-aborted.ts';
import { type Connection, connectWorker } from './worker-connection.ts';

/** A way to start the engine's worker. */
export type StartWorker = () => Worker | Promise<Worker>;

/** What the worker adapter can be given. */
export interface WorkerAdapterOptions {
  /** The database that every tab and worker shares by its name. `org-invitations` unless told. */
  readonly database?: string;
  /** The ways to start a worker, tried in this order; a host with a policy of its own passes its own. */
  readonly start?: readonly StartWorker[];
  /** How long each of them may take, in milliseconds. 3,000 unless told. */
  readonly deadline?: number;
}

const bundled: StartWorker = () => new Worker(new URL('../worker/entry.ts', import.meta.url), { type: 'module' });
const inlined: StartWorker = async () => (await import('../worker/inline.ts')).startInline();

/** A worker that dies this often within a minute is not started again. */
const tolerated = 3;
const minute = 60_000;

/** Starts a worker in one way. One that comes after the deadline is terminated. */
async function startWorker(step: StartWorker, deadline: number): Promise<Worker> {
  const starting = Promise.resolve().then(step);
  try {
    return await untilAborted(starting, AbortSignal.timeout(deadline));
  } catch (error) {
    void starting.then(
      (late) => late.terminate(),
      () => undefined,
    );
    throw error;
  }
}

/**
 * The engine in a worker of its own over IndexedDB. Where no worker can start, or it keeps dying, the engine runs in
 * the page. A call that was pending when the worker died fails with an `AbortError`; the next one starts it again.
 */
export function createWorkerAdapter({
  database = 'org-invitations',
  start = [bundled, inlined],
  deadline = 3_000,
}: WorkerAdapterOptions = {}): Adapter & { close(): Promise<void> } {
  const bell = createBell(database);
  let deaths: readonly number[] = [];
  let connecting: Promise<Connection> | undefined;

  async function connect(): Promise<Connection> {
    if (deaths.filter((time) => time > Date.now() - minute).length < tolerated)
      for (const step of start) {
        try {
          return await connectWorker(await startWorker(step, deadline), database, deadline);
        } catch {
          // The next step of the ladder is the answer.
        }
      }
    return (await import('./in-page-connection.ts')).connectInPage(database);
  }

  /** Connects, and forgets the connection when it fails or dies, unless it was closed or replaced before. */
  function begin(): Promise<Connection> {
    const current = connect();
    const forget = (): boolean => {
      if (connecting !== current) return false;
      connecting = undefined;
      return true;
    };
    current.then(
      ({ gone }) =>
        gone.addEventListener('abort', () => {
          if (forget()) deaths = [...deaths.slice(1 - tolerated), Date.now()];
        }),
      forget,
    );
    return current;
  }

  return {
    watch: bell.watch,
    fetch: async (request) => (await (connecting ??= begin())).fetch(request),
    async close() {
      const current = connecting;
      connecting = undefined;
      (await current)?.close();
    },
  };
}
