import type { IDBPDatabase } from 'idb';
import { indexes, type TableName } from '../engine/store.ts';

/** Every table of the database. The key of a row is its `Id`. */
export const tables = ['accounts', 'organizations', 'handshakes', 'emails', 'creations', 'settings'] as const satisfies readonly TableName[];

/** What each version of the database did to the one before it, oldest first. A released version never changes. */
export const versions: readonly ((database: IDBPDatabase) => void)[] = [
  (database) => {
    for (const table of tables) {
      const store = database.createObjectStore(table, { keyPath: 'Id' });
      for (const [name, index] of Object.entries(indexes)) if (index.table === table) store.createIndex(name, [...index.key]);
    }
  },
];
