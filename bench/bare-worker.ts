import { handshake, management, organizationId } from './rows.ts';

/** What the bare worker is asked: which of the three things to do, and to which account. */
export interface BareRequest {
  readonly task: 'invite' | 'accept' | 'page';
  readonly id: string;
  readonly account: string;
}

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const open = (name: string): Promise<IDBDatabase> => promised(indexedDB.open(name));

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

const tables = ['accounts', 'organizations', 'handshakes', 'emails', 'creations', 'settings'];

let sent = 0;

const email = (id: string) => ({ Id: `e-${`${sent++}`.padStart(32, '0')}`, To: 'account@example.com', ToKey: 'account@example.com', Template: 'InvitationReceived', HandshakeId: id, SentTimestamp: Date.now() / 1000 });

/** The same reads and writes as the engine's, in one transaction, and nothing else: the floor. */
const tasks = {
  async invite(transaction: IDBTransaction, { id, account }: BareRequest) {
    const store = (name: string) => transaction.objectStore(name);
    const now = Date.now() / 1000;
    await Promise.all([promised(store('accounts').get(management)), promised(store('settings').get('settings'))]);
    const [organization] = await Promise.all([promised(store('organizations').get(organizationId)), promised(store('accounts').get(account))]);
    const between = store('handshakes').index('between');
    const last = (key: string) => promised(between.getAll(IDBKeyRange.bound([organizationId, key], [organizationId, key, []]), 1));
    const removals = store('handshakes').index('removals');
    await Promise.all([last(account), last(`${account}@example.com`), promised(removals.getAll(IDBKeyRange.bound([organizationId], [organizationId, now, []]), 2))]);
    const row = { ...handshake(0, true, now), Id: id, RecipientKey: account, AttemptLapses: now + 86_400 };
    store('handshakes').add(row);
    store('emails').add(email(id));
    store('organizations').put(organization);
    store('settings').put({ Id: 'settings', ClockOffset: 0, LatestTimestamp: now });
    return row;
  },

  async accept(transaction: IDBTransaction, { id, account }: BareRequest) {
    const store = (name: string) => transaction.objectStore(name);
    const [caller] = await Promise.all([promised(store('accounts').get(account)), promised(store('settings').get('settings'))]);
    const row = await promised(store('handshakes').get(id));
    const [organization] = await Promise.all([promised(store('organizations').get(organizationId)), promised(store('accounts').get(management))]);
    const { PlaceLapses: _, ...closed } = row;
    store('handshakes').put({ ...closed, State: 'ACCEPTED', RemovalTimestamp: Date.now() / 1000 + 2_592_000 });
    store('emails').add(email(id));
    store('emails').add(email(id));
    store('organizations').put(organization);
    store('settings').put({ Id: 'settings', ClockOffset: 0, LatestTimestamp: Date.now() / 1000 });
    store('accounts').put({ ...caller, Membership: { OrganizationId: organizationId } });
    return closed;
  },

  async page(transaction: IDBTransaction) {
    await Promise.all([
      promised(transaction.objectStore('accounts').get(management)),
      promised(transaction.objectStore('settings').get('settings')),
    ]);
    await promised(transaction.objectStore('organizations').get(organizationId));
    return promised(transaction.objectStore('handshakes').index('sent').getAll(IDBKeyRange.bound([organizationId], [organizationId, []]), 21));
  },
};

let database: Promise<IDBDatabase> | undefined;

async function answer(name: string, request: BareRequest | undefined): Promise<unknown> {
  database ??= open(name);
  if (!request) return database.then(() => 'ready');
  const transaction = (await database).transaction(tables, request.task === 'page' ? 'readonly' : 'readwrite', { durability: 'relaxed' });
  const completed = done(transaction);
  const result = await tasks[request.task](transaction, request);
  await completed;
  return result;
}

addEventListener('message', ({ data: { name, request } }: MessageEvent<{ readonly name: string; readonly request?: BareRequest }>) => {
  void answer(name, request).then((result) => postMessage(result));
});
