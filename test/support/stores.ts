import type { Store } from '../../src/engine/store.ts';
import { createIndexedDBStore } from '../../src/store/indexeddb-store.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';

let made = 0;

/** A database name that no other test uses. */
export const uniqueName = (): string => `test-${Date.now()}-${Math.random().toString(36).slice(2)}-${made++}`;

/** Every implementation of the store, each new and empty. */
export const stores: Readonly<Record<string, () => Store>> = {
  memory: createMemoryStore,
  indexeddb: () => createIndexedDBStore(uniqueName()),
};
