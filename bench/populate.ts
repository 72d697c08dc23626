import type { Store } from '../src/engine/store.ts';
import { account as standalone } from '../src/server/sandbox/account.ts';
import { account, handshake, management, organization, organizationId } from './rows.ts';

const batch = 2_000;

/** Fills a store with so many handshakes, the first of them open, and with an account for each open one. */
export async function populate(store: Store, handshakes: number, open: number, spare: number): Promise<void> {
  const now = Date.now() / 1000;
  await store.write(async (writer) => {
    await writer.clear();
    await Promise.all([
      writer.put('settings', { Id: 'settings', ClockOffset: 0 }),
      writer.put('organizations', organization(open, now)),
      writer.put('accounts', {
        ...standalone({ Id: management, Email: 'bill@example.com', Name: 'Management Account' }),
        Membership: { OrganizationId: organizationId, PayerAccountId: management, JoinedMethod: 'INVITED', JoinedTimestamp: now },
      }),
    ]);
  });
  for (let from = 0; from < handshakes; from += batch)
    await store.write(async (writer) => {
      const rows = Array.from({ length: Math.min(batch, handshakes - from) }, (_, index) => from + index);
      await Promise.all(rows.map((index) => writer.put('handshakes', handshake(index, index < open, now))));
    });
  await store.write(async (writer) => {
    const accounts = [...Array.from({ length: Math.min(open, spare) }, (_, index) => index), ...Array.from({ length: spare }, (_, index) => handshakes + index)];
    await Promise.all(accounts.map((index) => writer.put('accounts', account(index))));
  });
}
