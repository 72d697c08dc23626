import type { Store } from '../engine/store.ts';
import { createIndexedDBStore } from './indexeddb-store.ts';
import { createMemoryStore } from './memory-store.ts';

/** Opens the database of that name; where there is no IndexedDB to be had, a memory store, which says so. */
export async function openStore(name: string): Promise<Store> {
  const store = createIndexedDBStore(name);
  try {
    await store.open();
    return store;
  } catch {
    return createMemoryStore();
  }
}
