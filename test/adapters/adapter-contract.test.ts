import { expect } from '@open-wc/testing';
import type { Adapter } from '../../src/adapters/adapter.ts';
import { createEndpointAdapter } from '../../src/adapters/endpoint.ts';
import { createInPageAdapter } from '../../src/adapters/in-page.ts';
import { createWorkerAdapter } from '../../src/adapters/worker.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { createIndexedDBStore } from '../../src/store/indexeddb-store.ts';
import { rawAnswer, rawRequest } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import { uniqueName } from '../support/stores.ts';
import { accounts } from '../support/world.ts';

/** Every implementation of the adapter, each over a world of its own. */
const adapters: Readonly<Record<string, () => Adapter>> = {
  'in the page, in memory': () => createInPageAdapter(),
  'in the page, over IndexedDB': () => {
    const database = uniqueName();
    return createInPageAdapter({ database, store: createIndexedDBStore(database) });
  },
  'in a worker': () => createWorkerAdapter({ database: uniqueName() }),
  'in a worker from its inlined source': () =>
    createWorkerAdapter({ database: uniqueName(), start: [async () => (await import('../../src/worker/inline.ts')).startInline()] }),
  'without a worker that starts': () => createWorkerAdapter({ database: uniqueName(), start: [] }),
  'at an endpoint': () => {
    const { fetch } = createInPageAdapter();
    return createEndpointAdapter('/invitations', { fetch });
  },
};

const changed = (adapter: Adapter) =>
  new Promise<void>((resolve) => {
    const stop = adapter.watch(() => {
      stop();
      resolve();
    });
  });

for (const [name, create] of Object.entries(adapters))
  describe(`the adapter ${name}`, () => {
    let adapter: Adapter;
    let bill: OrganizationsClient;
    beforeEach(() => {
      adapter = create();
      bill = new OrganizationsClient({ adapter, account: accounts.bill });
    });

    it('answers operations, exceptions with their Reason, and text of every script', async () => {
      const Notes = 'Grüße, 你好, مرحبا \u{1f600}';
      const { Handshake } = await bill.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' }, Notes });
      expect(Handshake.Resources.at(-1)?.Value).to.equal(Notes);
      expect((await bill.send('ListHandshakesForOrganization', {})).Handshakes).to.deep.equal([Handshake]);
      expect(await refusalOf(bill.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.priya } }))).to.deep.equal([
        'HandshakeConstraintViolationException',
        'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD',
      ]);
    });

    it('answers bad input with an exception', async () => {
      expect(await rawAnswer(adapter, rawRequest('{'))).to.deep.equal([400, 'SerializationException']);
    });

    it('tells its watchers after a write', async () => {
      const told = changed(adapter);
      await bill.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' } });
      await told;
      expect((await bill.send('ListHandshakesForOrganization', {})).Handshakes).to.have.length(1);
    });

    it('tells a watcher nothing once it stopped, and nothing after a read', async () => {
      let calls = 0;
      const stop = adapter.watch(() => calls++);
      await bill.send('ListHandshakesForOrganization', {});
      stop();
      const other = changed(adapter);
      await bill.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' } });
      await other;
      expect(calls).to.equal(0);
    });

    it('gives up when it is told to', async () => {
      const asking = bill.send('ListHandshakesForOrganization', {}, { signal: AbortSignal.abort() });
      expect(await asking.catch((error: unknown) => (error as Error).name)).to.equal('AbortError');
    });
  });
