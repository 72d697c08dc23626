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
export class CrashError extends Error {}

/** A store that fails when it is told to, and keeps a record of what it wrote. */
export interface CrashingStore extends Store {
  /** The crash of the next transaction. */
  crash: Crash | undefined;
  /** Whether the last transaction crashed, and if so, before or after it was committed. */
  crashed: 'before' | 'after' | undefined;
  /** What the last transaction tried to write, and whether that was committed. */
  writes: readonly Write[];
  committed: boolean;
}

/** Wraps a store. Each transaction waits for `gate` before it begins. */
export function createCrashingStore(store: Store, gate: () => Promise<void> = () => Promise.resolve()): CrashingStore {
  async function run<T>(mode: 'read' | 'write', work: (access: Writer) => Promise<T>): Promise<T> {
    await gate();
    const { crash } = wrapped;
    const writes: Write[] = [];
    Object.assign(wrapped, { crash: undefined, crashed: undefined, writes, committed: false });
    let steps = 0;
    const step = <Answer>(answer: () => Promise<Answer>): Promise<Answer> => {
      if (crash?.kind !== 'fails' || steps++ < crash.step) return answer();
      wrapped.crashed = 'before';
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
      clear: () => Promise.reject(new Error('Nothing here clears a store.')),
    });
    const result = await store[mode](async (inner: Reader) => {
      const answer = await work(observe(inner as Writer)); // one that reads never writes
      if (crash?.kind === 'fails') await step(() => Promise.reject(new CrashError('The store failed to commit.')));
      return answer;
    }).catch((error: unknown) => {
      if (error instanceof CrashError) wrapped.crashed = 'before';
      throw error;
    });
    wrapped.committed = mode === 'write';
    if (crash?.kind !== 'loses') return result;
    wrapped.crashed = 'after';
    throw new CrashError('The store did its work, and nobody heard of it.');
  }

  const wrapped: CrashingStore = {
    storage: store.storage,
    crash: undefined,
    crashed: undefined,
    writes: [],
    committed: false,
    read: (work) => run('read', work),
    write: (work) => run('write', work),
  };
  return wrapped;
}
