import { createInPageAdapter } from '../../src/adapters/in-page.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { OrganizationRecord } from '../../src/engine/records.ts';
import type { Store } from '../../src/engine/store.ts';
import type { SandboxAccount } from '../../src/model/sandbox-operations.ts';
import { randomIds } from '../../src/server/random-ids.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';

/** The accounts of the demo world. */
export const accounts = {
  bill: '111111111111',
  juan: '222222222222',
  susan: '333333333333',
  anika: '444444444444',
  priya: '555555555555',
} as const;

/** When a test's world begins: the time of the source document's first example. */
export const start = 1481656459.257;

const organization = 'o-exampleorgid';

/** An engine over a store with a clock that the test moves, and clients of the demo world's accounts. */
export function createWorld(store: Store = createMemoryStore(), ids = randomIds, at = start) {
  let now = at;
  const adapter = createInPageAdapter({ store, ids, clock: () => now, onError: () => undefined });
  const as = (account: string, region = 'us-east-1') => new OrganizationsClient({ adapter, account, region });
  const bill = as(accounts.bill);
  const seeded = () => bill.sandbox('DescribeSandbox', {});
  const invite = (Id: string, more: { Notes?: string; Tags?: { Key: string; Value: string }[] } = {}) =>
    bill.send('InviteAccountToOrganization', { Target: { Type: Id.includes('@') ? 'EMAIL' : 'ACCOUNT', Id }, ...more }).then(({ Handshake }) => Handshake);
  return {
    adapter,
    store,
    as,
    bill,
    juan: as(accounts.juan),
    susan: as(accounts.susan),
    anika: as(accounts.anika),
    priya: as(accounts.priya),
    /** Moves the clock, in seconds. */
    pass: (seconds: number) => (now = Math.round((now + seconds) * 1000) / 1000),
    now: () => now,
    invite,
    /** Invites so many addresses that nobody has. */
    fill: async (count: number, prefix = 'nobody') => {
      for (let each = 1; each <= count; each++) await invite(`${prefix}${each}@example.com`);
    },
    accept: (account: string, HandshakeId: string) => as(account).send('AcceptHandshake', { HandshakeId }),
    cancel: (HandshakeId: string) => bill.send('CancelHandshake', { HandshakeId }),
    decline: (account: string, HandshakeId: string) => as(account).send('DeclineHandshake', { HandshakeId }),
    /** Changes the organization behind the engine's back. */
    changeOrganization: async (change: Partial<OrganizationRecord>) => {
      await seeded();
      await store.write(async (writer) => {
        const record = await writer.get('organizations', organization);
        if (record) await writer.put('organizations', { ...record, ...change });
      });
    },
    /** Makes an account the management account of an organization of its own. */
    found: async (Id: string, OrganizationId = 'o-anotherorg1') => {
      await seeded();
      await store.write(async (writer) => {
        const account = await writer.get('accounts', Id);
        const first = await writer.get('organizations', organization);
        if (!account || !first) throw new Error(`There is no account ${Id}.`);
        await writer.put('organizations', { ...first, Id: OrganizationId, ManagementAccountId: Id, Places: 1, Attempts: 0 });
        await writer.put('accounts', { ...account, Membership: { OrganizationId, JoinedMethod: 'INVITED', JoinedTimestamp: now } });
      });
    },
    quota: (MaxAccounts: number) => bill.sandbox('PutQuota', { OrganizationId: organization, MaxAccounts }),
    put: (Account: SandboxAccount) => bill.sandbox('PutAccount', { Account }),
    describe: (AccountId: string) => bill.sandbox('DescribeAccount', { AccountId }).then(({ Account }) => Account),
    sent: () => bill.send('ListHandshakesForOrganization', {}).then(({ Handshakes }) => Handshakes),
    emails: () => bill.sandbox('ListEmails', {}).then(({ Emails }) => Emails),
  };
}

/** A world of a test. */
export type World = ReturnType<typeof createWorld>;
