import { createWorkerAdapter } from '../src/adapters/worker.ts';
import { OrganizationsClient } from '../src/client/organizations-client.ts';
import type { Output } from '../src/model/operations.ts';
import { createIndexedDBStore } from '../src/store/indexeddb-store.ts';
import type { BareRequest } from './bare-worker.ts';
import { populate } from './populate.ts';
import { accountId, handshakeId, management } from './rows.ts';

/** Milliseconds of each run, ours and the floor's, taken in turns. */
export interface Samples {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

type Task = BareRequest['task'];

const warmUp = 20;

async function startBare(name: string) {
  const worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module' });
  const ask = (request?: BareRequest) =>
    new Promise<unknown>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage({ name, request });
    });
  await ask();
  return { ask, stop: () => worker.terminate() };
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Measures the given tasks over a database of so many handshakes, so many of them open. */
async function measure(handshakes: number, open: number, runs: number, tasks: readonly Task[]): Promise<Readonly<Record<string, Samples>>> {
  const database = `bench-${handshakes}-${open}-${Date.now()}`;
  const store = createIndexedDBStore(database);
  await populate(store, handshakes, open, 4 * (runs + warmUp));
  await store.close();
  const adapter = createWorkerAdapter({ database });
  const bare = await startBare(database);
  const as = (account: string) => new OrganizationsClient({ adapter, account });
  const bill = as(management);

  /** Each run has accounts and invitations of its own: even ones are ours, odd ones the floor's. */
  const ours: Readonly<Record<Task, (run: number) => Promise<unknown>>> = {
    invite: (run) => bill.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accountId(handshakes + 2 * run) } }),
    accept: (run) => as(accountId(2 * run)).send('AcceptHandshake', { HandshakeId: handshakeId(2 * run) }),
    page: () => bill.send('ListHandshakesForOrganization', { MaxResults: 20 }),
  };
  const floor: Readonly<Record<Task, (run: number) => BareRequest>> = {
    invite: (run) => ({ task: 'invite', id: `h-00${`${run}`.padStart(30, '0')}`, account: accountId(handshakes + 2 * run + 1) }),
    accept: (run) => ({ task: 'accept', id: handshakeId(2 * run + 1), account: accountId(2 * run + 1) }),
    page: () => ({ task: 'page', id: '', account: management }),
  };

  const results: Record<string, Samples> = {};
  for (const task of tasks) {
    const samples: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    const most = task === 'accept' ? Math.min(runs + warmUp, open / 2) : runs + warmUp;
    for (let run = 0; run < most; run++) {
      let answer: unknown;
      const pair = {
        ours: await timed(async () => (answer = await ours[task](run))),
        bare: await timed(() => bare.ask(floor[task](run))),
      };
      // Its place is given back, so that every run finds the organization as full as the one before.
      if (task === 'invite') await bill.send('CancelHandshake', { HandshakeId: (answer as Output<'InviteAccountToOrganization'>).Handshake.Id }); // what it answers
      if (run < warmUp) continue;
      samples.ours.push(pair.ours);
      samples.bare.push(pair.bare);
    }
    results[task] = samples;
  }
  bare.stop();
  await adapter.close();
  indexedDB.deleteDatabase(database);
  return results;
}

Object.assign(globalThis, { measure });
