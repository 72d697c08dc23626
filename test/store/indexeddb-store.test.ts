import { expect } from '@open-wc/testing';
import type { Store } from '../../src/engine/store.ts';
import { StoreException } from '../../src/engine/store-exception.ts';
import { createIndexedDBStore } from '../../src/store/indexeddb-store.ts';
import { uniqueName } from '../support/stores.ts';

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const put = (store: Store) => store.write((writer) => writer.put('settings', { Id: 'settings', ClockOffset: 1 }));
const get = (store: Store) => store.read((reader) => reader.get('settings', 'settings'));
const thrown = (call: Promise<unknown>) => call.then(() => undefined, (error: unknown) => error);

/** Puts something in place of a method of a prototype until the work is done. */
async function replacing<Name extends string>(owner: Record<Name, unknown>, name: Name, by: unknown, work: () => Promise<void>): Promise<void> {
  const before = owner[name];
  owner[name] = by;
  try {
    await work();
  } finally {
    owner[name] = before;
  }
}

const prototype = (type: { prototype: object }) => type.prototype as Record<string, unknown>; // to put something in a method's place

describe('the indexeddb store, when the browser gets in the way', () => {
  it('lets go of its connection when another tab needs the database, and opens it again when it is asked', async () => {
    const name = uniqueName();
    const store = createIndexedDBStore(name);
    await put(store);
    await promised(indexedDB.deleteDatabase(name));
    expect(await get(store), 'a new and empty one').to.equal(undefined);
    await store.close();
    await promised(indexedDB.deleteDatabase(name));
  });

  it('opens one connection for all that ask at once after it was closed under them', async () => {
    const name = uniqueName();
    const store = createIndexedDBStore(name);
    await put(store);
    let opened = 0;
    const open = indexedDB.open.bind(indexedDB);
    const counting = (...given: Parameters<typeof open>) => {
      opened++;
      return open(...given);
    };
    // The first transaction finds a connection that has just been closed.
    const transaction = IDBDatabase.prototype.transaction;
    let closed = false;
    function closing(this: IDBDatabase, ...given: Parameters<typeof transaction>) {
      if (!closed) this.close();
      closed = true;
      return transaction.apply(this, given);
    }
    await replacing(prototype(IDBFactory), 'open', counting, () =>
      replacing(prototype(IDBDatabase), 'transaction', closing, async () => {
        expect((await Promise.all([get(store), get(store), get(store)])).map((row) => row?.ClockOffset)).to.deep.equal([1, 1, 1]);
      }),
    );
    expect(opened).to.equal(1);
  });

  it('says that a newer version of the page is open', async () => {
    const name = uniqueName();
    const store = createIndexedDBStore(name);
    await put(store);
    const newer = await promised(indexedDB.open(name, 99));
    const error = await thrown(get(store));
    expect(error).to.be.instanceOf(StoreException);
    expect(String(error)).to.include('newer version');
    newer.close();
  });

  it('says that the browser has no room left, and keeps nothing', async () => {
    const store = createIndexedDBStore(uniqueName());
    await put(store);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await replacing(prototype(IDBObjectStore), 'put', full, async () => {
      const error = await thrown(store.write((writer) => writer.put('settings', { Id: 'settings', ClockOffset: 2 })));
      expect(error).to.be.instanceOf(StoreException);
      expect(String(error)).to.include('no room left');
    });
    expect((await get(store))?.ClockOffset).to.equal(1);
  });

  it('does not wait for ever for a database that does not open', async () => {
    const pending = () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined }, removeEventListener: { value: () => undefined } });
    await replacing(prototype(IDBFactory), 'open', pending, async () => {
      const error = await thrown(get(createIndexedDBStore(uniqueName(), { openDeadline: 50 })));
      expect(error).to.be.instanceOf(StoreException);
      expect(String(error)).to.include('did not open');
    });
  });

  it('does not wait for ever for a transaction that does not end, and goes on afterwards', async () => {
    const store = createIndexedDBStore(uniqueName(), { transactionDeadline: 50 });
    await put(store);
    const error = await thrown(store.write(() => new Promise(() => undefined)));
    expect(error).to.be.instanceOf(StoreException);
    expect(String(error)).to.include('did not answer');
    expect((await get(store))?.ClockOffset).to.equal(1);
  });
});
