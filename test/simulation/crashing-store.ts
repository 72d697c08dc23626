import type { Reader, Store, TableName, Writer } from '../../src/engine/store.ts';
import type { Tables } from '../../src/engine/records.ts';

/** A row that a transaction put or inserted; without `row` it removed it. */
export interface Write<Table extends TableName = TableName> {
  readonly table: Table;
  readonly id: string;
  readonly row?: Tables[Table];
}

/** How a transaction goes wrong: at its n-th step or at the latest when it commits, or after that, on the way back. */
export type Crash = { readonly kind: 'fails'; readonly step: number } | { readonly kind: 'loses' };

/** What a store says when it crashed. */
class CrashError extends Error {}

/** What transactions did. */
export interface Doings {
  /** Whether one crashed, and if so, before or after it was committed. */
  readonly crashed: 'before' | 'after' | undefined;
  /** Whether one that could write was committed. */
  readonly wrote: boolean;
  /** What was committed, and what was tried in vain. */
  readonly committed: readonly Write[];
  readonly failed: readonly Write[];
}

/** A store that fails when it is told to, and keeps a record of what it did. */
export interface CrashingStore extends Store {
  /** The crash of the next transaction. */
  crash: Crash | undefined;
  /** Answers what was done since it was asked the last time. */
  take(): Doings;
}

const nothing: Doings = { crashed: undefined, wrote: false, committed: [], failed: [] };

/** Wraps a store. Each transaction waits for `gate` before it begins. */
export function createCrashingStore(store: Store, gate: () => Promise<void> = () => Promise.resolve()): CrashingStore {
  let done = nothing;

  async function run<T>(mode: 'read' | 'write', work: (access: Writer) => Promise<T>): Promise<T> {
    await gate();
    const { crash } = wrapped;
    const writes: Write[] = [];
    wrapped.crash = undefined;
    let steps = 0;
    const step = <Answer>(answer: () => Promise<Answer>): Promise<Answer> => {
      if (crash?.kind !== 'fails' || steps++ < crash.step) return answer();
      return Promise.reject(new CrashError('The store failed in the middle.'));
    };
    const record = (write: Write, answer: () => Promise<void>) =>
      step(() => {
        writes.push(write);
        return answer();
      });
    const observe = (inner: Writer): Writer => ({
      get: (table, id) => step(() => inner.get(table, id)),
      page: (index, range, limit) => step(() => inner.page(index, range, limit)),
      add: (table, row) => record({ table, id: row.Id, row }, () => inner.add(table, row)),
      put: (table, row) => record({ table, id: row.Id, row }, () => inner.put(table, row)),
      delete: (table, id) => record({ table, id }, () => inner.delete(table, id)),
      clear: () => record({ table: 'settings', id: 'settings' }, () => inner.clear()), // with all other rows
    });
    const result = await store[mode](async (inner: Reader) => {
      const answer = await work(observe(inner as Writer)); // one that reads never writes
      if (crash?.kind === 'fails') await step(() => Promise.reject(new CrashError('The store failed to commit.')));
      return answer;
    }).catch((error: unknown) => {
      done = { ...done, failed: [...done.failed, ...writes], ...(error instanceof CrashError && { crashed: 'before' }) };
      throw error;
    });
    done = { ...done, committed: [...done.committed, ...writes], wrote: done.wrote || mode === 'write' };
    if (crash?.kind !== 'loses') return result;
    done = { ...done, crashed: 'after' };
    throw new CrashError('The store did its work, and nobody heard of it.');
  }

  const wrapped: CrashingStore = {
    storage: store.storage,
    crash: undefined,
    take: () => {
      const taken = done;
      done = nothing;
      return taken;
    },
    read: (work) => run('read', work),
    write: (work) => run('write', work),
  };
  return wrapped;
}
