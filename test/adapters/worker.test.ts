import { expect } from '@open-wc/testing';
import { createWorkerAdapter } from '../../src/adapters/worker.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { refusalOf } from '../support/refusal.ts';
import { uniqueName } from '../support/stores.ts';
import { accounts } from '../support/world.ts';

const client = (adapter: ReturnType<typeof createWorkerAdapter>) => new OrganizationsClient({ adapter, account: accounts.bill });

const startWorker = () => new Worker(new URL('../../src/worker/entry.ts', import.meta.url), { type: 'module' });

/** A way to start workers that keeps what it has started. */
function noted() {
  const started: Worker[] = [];
  const start = () => {
    started.push(startWorker());
    return started.at(-1)!;
  };
  return { started, start: [start] };
}

const invite = (from: OrganizationsClient, name: string) =>
  from.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: `${name}@example.com` } });

describe('the worker adapter', () => {
  it('two workers that race for a quota of 10 store exactly 10', async () => {
    const database = uniqueName();
    const one = client(createWorkerAdapter({ database }));
    const other = client(createWorkerAdapter({ database }));
    await Promise.all([one, other].map((each) => each.sandbox('DescribeSandbox', {})));
    await one.sandbox('PutQuota', { OrganizationId: 'o-exampleorgid', MaxAccounts: 11 }); // the management account is one of them
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) => invite(index % 2 ? one : other, `racer${index}`)),
    );
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.Reason] : []));
    expect(refused).to.deep.equal(Array.from({ length: 20 }, () => 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'));
    expect((await other.send('ListHandshakesForOrganization', {})).Handshakes).to.have.length(10);
  });

  it('two workers that race to accept one invitation have one winner', async () => {
    const database = uniqueName();
    const adapters = [createWorkerAdapter({ database }), createWorkerAdapter({ database })];
    const { Handshake } = await invite(client(adapters[0] ?? createWorkerAdapter({ database })), 'juan');
    const outcomes = await Promise.allSettled(
      adapters.map((adapter) => new OrganizationsClient({ adapter, account: accounts.juan }).send('AcceptHandshake', { HandshakeId: Handshake.Id })),
    );
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
  });

  it('a watcher of one worker hears of a write through another', async () => {
    const database = uniqueName();
    const one = createWorkerAdapter({ database });
    const told = new Promise<void>((resolve) => void one.watch(resolve));
    await invite(client(createWorkerAdapter({ database })), 'juan');
    await told;
    expect((await client(one).send('ListHandshakesForOrganization', {})).Handshakes).to.have.length(1);
  });

  it('keeps everything for the next worker', async () => {
    const database = uniqueName();
    const first = createWorkerAdapter({ database });
    await invite(client(first), 'juan');
    await first.close();
    const { Handshakes } = await client(createWorkerAdapter({ database })).send('ListHandshakesForOrganization', {});
    expect(Handshakes.map(({ Parties }) => Parties[1]?.Id)).to.deep.equal(['juan@example.com']);
  });

  it('refuses what was pending when the worker dies, and answers the next call from a new one', async () => {
    const { started, start } = noted();
    const adapter = createWorkerAdapter({ database: uniqueName(), start });
    await invite(client(adapter), 'juan');
    // Its port stays open and nobody listens: exactly what a call finds whose worker died.
    const pending = invite(client(adapter), 'susan').catch((error: unknown) => (error as Error).name);
    started[0]?.terminate();
    expect(await pending).to.equal('AbortError');
    const { Handshakes } = await client(adapter).send('ListHandshakesForOrganization', {});
    expect(Handshakes.map(({ Parties }) => Parties[1]?.Id)).to.include('juan@example.com');
    expect(started).to.have.lengthOf(2);
  });

  it('stops to start a worker that dies three times, and answers in the page over the same database', async () => {
    const { started, start } = noted();
    const adapter = createWorkerAdapter({ database: uniqueName(), start });
    await invite(client(adapter), 'juan');
    for (let death = 0; death < 5; death++) {
      await client(adapter).sandbox('DescribeSandbox', {});
      const pending = client(adapter).sandbox('Reset', {}).catch((error: unknown) => error);
      started.at(-1)!.terminate();
      await pending;
    }
    expect(started).to.have.lengthOf(3);
    await invite(client(adapter), 'susan');
    expect(await refusalOf(invite(client(adapter), 'susan'))).to.deep.equal(['DuplicateHandshakeException']);
  });

  const failing: Readonly<Record<string, () => Worker | Promise<Worker>>> = {
    'cannot be constructed': () => {
      throw new DOMException('refused', 'SecurityError');
    },
    'cannot be loaded': () => new Worker('/there/is/no/such/worker.js', { type: 'module' }),
    'throws at its start': () => new Worker(URL.createObjectURL(new Blob(['throw new Error("on purpose")'], { type: 'text/javascript' }))),
    'never starts': () => new Promise<never>(() => undefined),
    'never answers': () => new Worker(URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' }))),
  };
  for (const [what, start] of Object.entries(failing))
    it(`goes on to the next way when a worker ${what}`, async () => {
      const adapter = createWorkerAdapter({ database: uniqueName(), start: [start], deadline: 300 });
      const { Handshake } = await invite(client(adapter), 'juan');
      expect(Handshake.State).to.equal('OPEN');
    });

  it('does not take its own closing for a death', async () => {
    const { started, start } = noted();
    const adapter = createWorkerAdapter({ database: uniqueName(), start });
    for (let round = 1; round <= 4; round++) {
      await client(adapter).sandbox('DescribeSandbox', {});
      await adapter.close();
    }
    expect(started).to.have.lengthOf(4);
  });

  it('keeps the worker that was started while the one before it was still closing', async () => {
    const { started, start } = noted();
    const adapter = createWorkerAdapter({ database: uniqueName(), start });
    await client(adapter).sandbox('DescribeSandbox', {});
    const closing = adapter.close();
    await Promise.all([closing, client(adapter).sandbox('DescribeSandbox', {})]);
    await client(adapter).sandbox('DescribeSandbox', {});
    expect(started).to.have.lengthOf(2);
  });

  it("listens past what a host's worker says before it is ready", async () => {
    const entry = JSON.stringify(new URL('../../src/worker/entry.ts', import.meta.url).href);
    const url = URL.createObjectURL(new Blob([`postMessage('hello'); import ${entry};`], { type: 'text/javascript' }));
    let died = false;
    const start = [
      () => {
        const worker = new Worker(url, { type: 'module' });
        const { terminate } = worker;
        worker.terminate = () => {
          died = true;
          terminate.call(worker);
        };
        return worker;
      },
    ];
    await invite(client(createWorkerAdapter({ database: uniqueName(), start })), 'juan');
    expect(died).to.equal(false);
  });

  it('without IndexedDB it answers from memory, and every answer says so', async () => {
    const source = `
      Object.defineProperty(self, 'indexedDB', { get() { throw new DOMException('private', 'SecurityError'); } });
      const early = [];
      const keep = (event) => early.push(event);
      addEventListener('message', keep);
      await import(${JSON.stringify(new URL('../../src/worker/entry.ts', import.meta.url).href)});
      removeEventListener('message', keep);
      for (const { data, ports } of early) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));`;
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const start = [() => new Worker(url, { type: 'module' })];
    const asking = client(createWorkerAdapter({ database: uniqueName(), start, deadline: 10_000 }));
    await invite(asking, 'juan');
    expect(asking.storage).to.equal('memory');
    expect((await asking.sandbox('DescribeSandbox', {})).Storage).to.equal('memory');
  });
});
