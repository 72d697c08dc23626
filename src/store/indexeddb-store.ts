import { type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import type { Tables } from '../engine/records.ts';
import { indexes, type IndexName, type IndexRow, type Range, type Reader, type Store, type TableName, type Writer } from '../engine/store.ts';
import { StoreException } from '../engine/store-exception.ts';
import { withDeadline } from './deadline.ts';
import { tables, versions } from './schema.ts';

type Mode = 'readonly' | 'readwrite';

/** How long the browser may take, in milliseconds. */
export interface StoreDeadlines {
  readonly openDeadline?: number;
  readonly transactionDeadline?: number;
}

/** An array sorts behind every string and number, so it ends the stretch of all keys that begin alike. */
const keyRange = ({ prefix, after, upTo }: Range): IDBKeyRange =>
  IDBKeyRange.bound(
    after === undefined ? [...prefix] : [...prefix, after, []],
    upTo === undefined ? [...prefix, []] : [...prefix, upTo, []],
  );

/** Leaves a request to its transaction, which fails with it: nobody waits for each of them. */
function leave(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Reads and writes within one transaction of the database. */
class TransactionTables implements Writer {
  readonly #transaction: IDBPTransaction<unknown, string[], Mode>;

  constructor(transaction: IDBPTransaction<unknown, string[], Mode>) {
    this.#transaction = transaction;
  }

  get<Table extends TableName>(table: Table, id: string): Promise<Tables[Table] | undefined> {
    return this.#table(table).get(id);
  }

  page<Index extends IndexName>(name: Index, range: Range, limit: number): Promise<readonly IndexRow<Index>[]> {
    return this.#table(indexes[name].table).index(name).getAll(keyRange(range), limit);
  }

  async add<Table extends TableName>(table: Table, row: Tables[Table]): Promise<void> {
    leave(this.#table(table).add(row));
  }

  async put<Table extends TableName>(table: Table, row: Tables[Table]): Promise<void> {
    leave(this.#table(table).put(row));
  }

  async delete(table: TableName, id: string): Promise<void> {
    leave(this.#table(table).delete(id));
  }

  async clear(): Promise<void> {
    for (const table of tables) leave(this.#table(table).clear());
  }

  #table(name: TableName): IDBPObjectStore<unknown, string[], string, 'readwrite'> {
    // A read gets only the reader's half of this object.
    return this.#transaction.objectStore(name) as IDBPObjectStore<unknown, string[], string, 'readwrite'>;
  }
}

/** What the browser says of its storage, in words that say what to do. */
const words: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The browser has no room left for this site. Free some space and try again; nothing was changed.',
  UnknownError: 'The browser could not reach its storage. Reload the page; nothing was changed.',
  VersionError: 'A newer version of this page has been opened in the meantime. Reload this one; nothing was changed.',
};

const told = (error: unknown): unknown => {
  const sentence = error instanceof DOMException ? words[error.name] : undefined;
  return sentence === undefined ? error : new StoreException(sentence);
};

/** Keeps the tables in IndexedDB, where every tab and worker of the origin shares them by the database's name. */
export function createIndexedDBStore(
  name: string,
  { openDeadline = 3_000, transactionDeadline = 15_000 }: StoreDeadlines = {},
): Store & { open(): Promise<void>; close(): Promise<void> } {
  let opening: Promise<IDBPDatabase> | undefined;

  function open(): Promise<IDBPDatabase> {
    const request = openDB(name, versions.length, {
      upgrade: (database, from) => versions.slice(from).forEach((version) => version(database)),
      // Both tell of this connection, which need not be the latest.
      blocking: (_current, _blocked, event) => {
        forget(opened);
        (event.target as IDBDatabase).close(); // a versionchange event is the database's
      },
      terminated: () => forget(opened),
    });
    const sentence = 'The database did not open. Close the other tabs of this site, then reload.';
    const opened = withDeadline(request, openDeadline, sentence).catch((error: unknown) => {
      forget(opened);
      void request.then((late) => late.close(), () => undefined);
      throw told(error);
    });
    return opened;
  }

  const forget = (database: Promise<IDBPDatabase>) => {
    if (opening === database) opening = undefined;
  };
  const connection = () => (opening ??= open());

  async function begin(mode: Mode) {
    const start = (database: IDBPDatabase) => database.transaction([...tables], mode, { durability: 'relaxed' });
    const current = connection();
    const database = await current;
    try {
      return start(database);
    } catch {
      // The connection was closed under us, by the browser or by a newer version: once more on a new one.
      forget(current);
      return start(await connection());
    }
  }

  async function run<T>(mode: Mode, work: (access: TransactionTables) => Promise<T>): Promise<T> {
    const transaction = await begin(mode);
    // Only once it has ended does a transaction know its own error, so its end is awaited, not idb's word for it.
    const isKept = new Promise<boolean>((resolve) => {
      transaction.addEventListener('complete', () => resolve(true));
      transaction.addEventListener('abort', () => resolve(false));
    });
    leave(transaction.done);
    const abort = () => {
      try {
        transaction.abort();
      } catch {
        // It has ended already, which is what was wanted.
      }
    };
    const finish = async () => {
      try {
        const result = await work(new TransactionTables(transaction));
        transaction.commit(); // at once, not when the browser finds that nothing more is asked
        if (await isKept) return result;
        throw new DOMException('The transaction was aborted.', 'AbortError');
      } catch (error) {
        abort();
        await isKept;
        // Where the transaction itself failed, as on a full disk, its own error is the one that says so.
        throw told(transaction.error ?? error);
      }
    };
    return withDeadline(finish(), transactionDeadline, 'The database did not answer. Reload the page and look before you try again.').catch(
      (error: unknown) => {
        abort();
        throw error;
      },
    );
  }

  return {
    storage: 'indexeddb',
    read: <T>(work: (reader: Reader) => Promise<T>) => run('readonly', work),
    write: <T>(work: (writer: Writer) => Promise<T>) => run('readwrite', work),
    open: async () => void (await connection()),
    close: async () => {
      const database = opening;
      opening = undefined;
      (await database)?.close();
    },
  };
}
