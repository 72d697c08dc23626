import { createWorkerAdapter } from '../src/adapters/worker.ts';
import { OrganizationsClient } from '../src/client/organizations-client.ts';
import type { Store } from '../src/engine/store.ts';
import type { Output } from '../src/model/operations.ts';
import { createIndexedDBStore } from '../src/store/indexeddb-store.ts';
import type { BareRequest } from './bare-worker.ts';
import { populate } from './populate.ts';
import { account, accountId, handshake, handshakeId, management, organization } from './rows.ts';

type Task = BareRequest['task'];

/** A database to measure over: how many handshakes it has, how many of them are open, and what is done to it. */
export interface Case {
  readonly handshakes: number;
  readonly open: number;
  readonly tasks: readonly Task[];
}

/** Milliseconds of each run, ours and the floor's. */
interface Samples {
  readonly ours: number[];
  readonly bare: number[];
}

/** One thing to time, and how to leave the database as it was. */
interface Turn {
  readonly work: () => Promise<unknown>;
  readonly undo: (answer: unknown) => Promise<void>;
}

const warmUp = 150;
const spare = 64;

const timed = async ({ work, undo }: Turn): Promise<number> => {
  const start = performance.now();
  const answer = await work();
  const time = performance.now() - start;
  await undo(answer);
  return time;
};

async function startBare(name: string) {
  const worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module' });
  const ask = (request?: BareRequest) =>
    new Promise<unknown>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage({ name, request });
    });
  await ask();
  return ask;
}

/** Puts back what an invitation or an acceptance changed. */
const restore = (store: Store, { open }: Case, added: string | undefined, accepted: number | undefined): Promise<void> =>
  store.write(async (writer) => {
    const now = Date.now() / 1000;
    await writer.put('organizations', organization(open, now));
    if (added !== undefined) await writer.delete('handshakes', added);
    if (accepted === undefined) return;
    await writer.put('handshakes', handshake(accepted, true, now));
    await writer.put('accounts', account(accepted));
  });

async function prepare(given: Case) {
  const database = `bench-${given.handshakes}-${given.open}-${Date.now()}`;
  const store = createIndexedDBStore(database);
  await populate(store, given.handshakes, given.open, spare);
  const adapter = createWorkerAdapter({ database });
  const ask = await startBare(database);
  const as = (id: string) => new OrganizationsClient({ adapter, account: id });
  const bill = as(management);
  const nothing = async () => undefined;

  /** The n-th turns at a task: ours, and the floor's. No two turns in a row touch the same account. */
  const turns: Readonly<Record<Task, (run: number) => { readonly ours: Turn; readonly bare: Turn }>> = {
    invite: (run) => {
      const id = `h-00${`${run}`.padStart(30, '0')}`;
      const target = (offset: number) => accountId(given.handshakes + ((2 * run + offset) % spare));
      return {
        ours: {
          work: () => bill.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: target(0) } }),
          undo: (answer) => restore(store, given, (answer as Output<'InviteAccountToOrganization'>).Handshake.Id, undefined), // what it answers
        },
        bare: { work: () => ask({ task: 'invite', id, account: target(1) }), undo: () => restore(store, given, id, undefined) },
      };
    },
    accept: (run) => {
      const [own, other] = [(2 * run) % spare, (2 * run + 1) % spare];
      return {
        ours: {
          work: () => as(accountId(own)).send('AcceptHandshake', { HandshakeId: handshakeId(own) }),
          undo: () => restore(store, given, undefined, own),
        },
        bare: {
          work: () => ask({ task: 'accept', id: handshakeId(other), account: accountId(other) }),
          undo: () => restore(store, given, undefined, other),
        },
      };
    },
    page: () => ({
      ours: { work: () => bill.send('ListHandshakesForOrganization', { MaxResults: 20 }), undo: nothing },
      bare: { work: () => ask({ task: 'page', id: '', account: management }), undo: nothing },
    }),
  };
  return { given, turns };
}

/** Measures every case in turns, so that what slows the machine down meanwhile slows all of them. */
async function measure(cases: readonly Case[], runs: number): Promise<readonly Readonly<Record<string, Samples>>[]> {
  const prepared = [];
  for (const each of cases) prepared.push({ ...(await prepare(each)), samples: {} as Record<string, Samples> });
  for (const task of ['invite', 'accept', 'page'] as const)
    for (let run = 0; run < runs + warmUp; run++)
      for (const { given, turns, samples } of prepared) {
        if (!given.tasks.includes(task)) continue;
        const { ours, bare } = turns[task](run);
        const taken = (samples[task] ??= { ours: [], bare: [] });
        const times = { ours: await timed(ours), bare: await timed(bare) };
        if (run < warmUp) continue;
        taken.ours.push(times.ours);
        taken.bare.push(times.bare);
      }
  return prepared.map(({ samples }) => samples);
}

Object.assign(globalThis, { measure });
