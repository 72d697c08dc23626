import { accounts } from '../../demo/states/accounts.ts';
import { createInPageAdapter } from '../../src/adapters/in-page.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { OrganizationRecord } from '../../src/engine/records.ts';
import type { Store } from '../../src/engine/store.ts';
import type { Policies } from '../../src/model/policies.ts';
import type { SandboxAccount } from '../../src/model/sandbox-operations.ts';
import { randomIds } from '../../src/server/random-ids.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';

export { accounts };

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
    found: (account: string) => as(account).send('CreateOrganization', {}).then(({ Organization }) => Organization),
    /** Creates a member account, and answers its id. */
    create: async (Email: string) => {
      const { CreateAccountStatus } = await bill.send('CreateAccount', { Email, AccountName: 'Created' });
      const ended = await bill.send('DescribeCreateAccountStatus', { CreateAccountRequestId: CreateAccountStatus.Id });
      return ended.CreateAccountStatus.AccountId ?? '';
    },
    /** Invites an account and accepts. */
    join: async (account: string) => {
      const { Id } = await invite(account);
      return as(account).send('AcceptHandshake', { HandshakeId: Id });
    },
    policies: (policies: Partial<Policies>) => bill.sandbox('PutPolicies', policies),
    quota: (MaxAccounts: number) => bill.sandbox('PutQuota', { OrganizationId: organization, MaxAccounts }),
    put: (Account: SandboxAccount) => bill.sandbox('PutAccount', { Account }),
    describe: (AccountId: string) => bill.sandbox('DescribeAccount', { AccountId }).then(({ Account }) => Account),
    sent: () => bill.send('ListHandshakesForOrganization', {}).then(({ Handshakes }) => Handshakes),
    emails: () => bill.sandbox('ListEmails', {}).then(({ Emails }) => Emails),
  };
}

/** A world of a test. */
export type World = ReturnType<typeof createWorld>;
