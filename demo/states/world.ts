import { createInPageAdapter, OrganizationsClient, type SandboxAccount } from '../../src/index.ts';
import { type AccountName, accounts } from './accounts.ts';
import { createCountedIds } from './counted-ids.ts';
import { createGate } from './gate.ts';

/** When every world begins: the time of the source document's first example, in epoch seconds. */
const start = 1_481_656_459;

/** A request that waits is not to end as one that was never answered: as long as a timer can be. */
const deadline = 2 ** 31 - 1;

/** An engine of its own in memory, with a clock that stands still, and what happens in it before somebody looks. */
export function createWorld() {
  let now = start;
  const adapter = createInPageAdapter({ clock: () => now, ids: createCountedIds() });
  const gate = createGate(adapter);
  const as = (name: AccountName) => new OrganizationsClient({ adapter, account: accounts[name] });
  const bill = as('bill');
  const invite = async (Id: string, more: { Notes?: string; Tags?: { Key: string; Value: string }[] } = {}) => {
    const { Handshake } = await bill.send('InviteAccountToOrganization', { Target: { Type: Id.includes('@') ? 'EMAIL' : 'ACCOUNT', Id }, ...more });
    return Handshake.Id;
  };
  return {
    /** What stands between an element and the engine. */
    gate,
    /** The client that an element asks. */
    client: (name: AccountName) => new OrganizationsClient({ adapter: gate.adapter, account: accounts[name], deadline }),
    as,
    now: () => now,
    /** Moves the clock, in seconds. */
    pass: (seconds: number) => (now += seconds),
    /** Invites as Bill, and answers the invitation's id. */
    invite,
    /** Makes an account the management account of an organization of its own that invites another, and answers the invitation's id. */
    inviteFrom: async (name: AccountName, to: AccountName, Notes = '') => {
      await as(name).send('CreateOrganization', {});
      const { Handshake } = await as(name).send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts[to] }, ...(Notes && { Notes }) });
      return Handshake.Id;
    },
    accept: (name: AccountName, HandshakeId: string) => as(name).send('AcceptHandshake', { HandshakeId }),
    decline: (name: AccountName, HandshakeId: string) => as(name).send('DeclineHandshake', { HandshakeId }),
    cancel: (HandshakeId: string) => bill.send('CancelHandshake', { HandshakeId }),
    put: (name: AccountName, account: Omit<SandboxAccount, 'Id'>) => bill.sandbox('PutAccount', { Account: { Id: accounts[name], ...account } }),
    deny: (name: AccountName, ...Deny: readonly string[]) => bill.sandbox('PutPermissions', { AccountId: accounts[name], Deny }),
    quota: (MaxAccounts: number) => bill.sandbox('PutQuota', { OrganizationId: 'o-exampleorgid', MaxAccounts }),
    /** Lets Bill's organization go on initializing for so many seconds. */
    initialize: (Seconds: number) => bill.sandbox('PutInitialization', { OrganizationId: 'o-exampleorgid', Seconds }),
    close: () => adapter.close(),
  };
}

/** The world behind a state. */
export type World = ReturnType<typeof createWorld>;
