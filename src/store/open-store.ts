import type { Store } from '../engine/store.ts';
import { createIndexedDBStore } from './indexeddb-store.ts';

const fetchMemoryStore = () => import('./memory-store.ts');

/** The module of the memory store. */
export type MemoryStoreModule = Awaited<ReturnType<typeof fetchMemoryStore>>;

/** Opens the database of that name; where there is no IndexedDB to be had, a memory store, which says so. */
export async function openStore(name: string, memoryStore = fetchMemoryStore): Promise<Store> {
  const store = createIndexedDBStore(name);
  try {
    await store.open();
    return store;
  } catch {
    return (await memoryStore()).createMemoryStore();
  }
}
