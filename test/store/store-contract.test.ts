import { expect } from '@open-wc/testing';
import type { HandshakeRecord } from '../../src/engine/records.ts';
import type { Store } from '../../src/engine/store.ts';
import { stores } from '../support/stores.ts';

const handshake = (Id: string, more: Partial<HandshakeRecord> = {}): HandshakeRecord => ({
  Id,
  Arn: `arn:${Id}`,
  Parties: [],
  State: 'OPEN',
  RequestedTimestamp: 1,
  ExpirationTimestamp: 2,
  Action: 'INVITE',
  Resources: [],
  OrganizationId: 'o-one',
  ManagementAccountId: '111111111111',
  Target: { Type: 'EMAIL', Id: 'a@example.com' },
  RecipientKey: 'a@example.com',
  Tags: [],
  RemovalTimestamp: 3,
  ...more,
});

const fill = (store: Store, ...rows: readonly HandshakeRecord[]) =>
  store.write(async (writer) => {
    for (const row of rows) await writer.put('handshakes', row);
  });

const ids = (rows: readonly { readonly Id: string }[]) => rows.map(({ Id }) => Id);

for (const [name, create] of Object.entries(stores))
  describe(`the ${name} store`, () => {
    let store: Store;
    beforeEach(() => {
      store = create();
    });

    it('says where it keeps its rows', () => {
      expect(store.storage).to.equal(name);
    });

    it('answers what was put, and nothing for what was not', async () => {
      await fill(store, handshake('h-1'));
      expect(await store.read((reader) => reader.get('handshakes', 'h-1'))).to.deep.equal(handshake('h-1'));
      expect(await store.read((reader) => reader.get('handshakes', 'h-2'))).to.equal(undefined);
      expect(await store.read((reader) => reader.get('accounts', 'h-1'))).to.equal(undefined);
    });

    it('sees its own writes within a transaction', async () => {
      const seen = await store.write(async (writer) => {
        await writer.put('handshakes', handshake('h-1'));
        return writer.page('sent', { prefix: ['o-one'] }, 10);
      });
      expect(ids(seen)).to.deep.equal(['h-1']);
    });

    it('pages an index by key: after an id, up to a limit, within a prefix', async () => {
      await fill(store, handshake('h-3'), handshake('h-1'), handshake('h-2'), handshake('h-4', { OrganizationId: 'o-onex' }));
      const page = (after: string | undefined, limit: number) =>
        store.read((reader) => reader.page('sent', after === undefined ? { prefix: ['o-one'] } : { prefix: ['o-one'], after }, limit));
      expect(ids(await page(undefined, 2))).to.deep.equal(['h-1', 'h-2']);
      expect(ids(await page('h-2', 2))).to.deep.equal(['h-3']);
      expect(ids(await page('h-3', 2))).to.deep.equal([]);
      expect(ids(await page('h-', 9)), 'an id that is not there continues all the same').to.deep.equal(['h-1', 'h-2', 'h-3']);
    });

    it('keeps a row out of an index whose members it lacks, and takes it out when it loses one', async () => {
      await fill(store, handshake('h-1', { PlaceLapses: 5 }), handshake('h-2'), handshake('h-3', { PlaceLapses: 4 }));
      const lapsed = () => store.read((reader) => reader.page('places', { prefix: ['o-one'], upTo: 5 }, 9));
      expect(ids(await lapsed())).to.deep.equal(['h-3', 'h-1']);
      await fill(store, handshake('h-3'));
      expect(ids(await lapsed())).to.deep.equal(['h-1']);
    });

    it('bounds a stretch by its upper end, that end included', async () => {
      await fill(store, handshake('h-1', { PlaceLapses: 10.001 }), handshake('h-2', { PlaceLapses: 10 }), handshake('h-3', { PlaceLapses: 9 }));
      const rows = await store.read((reader) => reader.page('places', { prefix: ['o-one'], upTo: 10 }, 9));
      expect(ids(rows)).to.deep.equal(['h-3', 'h-2']);
    });

    it('follows a path into a row, and lists by longer prefixes', async () => {
      await store.write((writer) =>
        writer.put('accounts', {
          Id: '111111111111',
          Email: 'A@example.com',
          EmailKey: 'a@example.com',
          Name: 'A',
          Partition: 'aws',
          SellerOfRecord: 'AWS_INC',
          EmailVerified: true,
          HasPaymentMethod: true,
          Roles: [],
          Tags: [],
          FormerMemberships: [],
          Membership: { OrganizationId: 'o-one', PayerAccountId: '111111111111', JoinedMethod: 'INVITED', JoinedTimestamp: 1 },
        }),
      );
      await fill(store, handshake('h-1'), handshake('h-2', { RecipientKey: 'b@example.com', PlaceLapses: 5 }));
      const [members, between] = await store.read(async (reader) => [
        await reader.page('members', { prefix: ['o-one'] }, 9),
        await reader.page('between', { prefix: ['o-one', 'b@example.com'] }, 9),
      ]);
      expect(ids(members)).to.deep.equal(['111111111111']);
      expect(ids(between)).to.deep.equal(['h-2']);
    });

    it('deletes a row from the table and its indexes, and clears everything', async () => {
      await fill(store, handshake('h-1'), handshake('h-2'));
      await store.write((writer) => writer.delete('handshakes', 'h-1'));
      expect(ids(await store.read((reader) => reader.page('sent', { prefix: ['o-one'] }, 9)))).to.deep.equal(['h-2']);
      await store.write((writer) => writer.clear());
      expect(await store.read((reader) => reader.get('handshakes', 'h-2'))).to.equal(undefined);
      expect(await store.read((reader) => reader.page('sent', { prefix: ['o-one'] }, 9))).to.deep.equal([]);
    });

    it('keeps nothing of a transaction that throws, and goes on afterwards', async () => {
      await fill(store, handshake('h-1'), handshake('h-2'));
      const failing = store.write(async (writer) => {
        await writer.put('handshakes', handshake('h-1', { State: 'CANCELED' }));
        await writer.delete('handshakes', 'h-2');
        await writer.add('handshakes', handshake('h-3'));
        throw new RangeError('on purpose');
      });
      expect(await failing.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
      const rows = await store.read((reader) => reader.page('sent', { prefix: ['o-one'] }, 9));
      expect(rows).to.deep.equal([handshake('h-1'), handshake('h-2')]);
    });

    it('refuses to add a row whose id is taken, and keeps nothing of that transaction', async () => {
      await fill(store, handshake('h-1'));
      const adding = store.write(async (writer) => {
        await writer.put('handshakes', handshake('h-2'));
        await writer.add('handshakes', handshake('h-1', { State: 'CANCELED' }));
      });
      expect(await adding.catch((error: unknown) => (error as Error).name)).to.equal('ConstraintError');
      const rows = await store.read((reader) => reader.page('sent', { prefix: ['o-one'] }, 9));
      expect(rows).to.deep.equal([handshake('h-1')]);
    });

    it('runs writes one after the other: no two see the same count', async () => {
      const increment = () =>
        store.write(async (writer) => {
          const before = await writer.get('settings', 'settings');
          await writer.put('settings', { Id: 'settings', ClockOffset: (before?.ClockOffset ?? 0) + 1 });
        });
      await Promise.all(Array.from({ length: 50 }, increment));
      expect((await store.read((reader) => reader.get('settings', 'settings')))?.ClockOffset).to.equal(50);
    });

    it('shows a read one moment, whatever is written meanwhile', async () => {
      await fill(store, handshake('h-1'), handshake('h-2'));
      const reading = store.read(async (reader) => {
        const first = await reader.page('sent', { prefix: ['o-one'] }, 1);
        const second = await reader.page('sent', { prefix: ['o-one'] }, 9);
        return [first.length, second.length];
      });
      await Promise.all([fill(store, handshake('h-3')), fill(store, handshake('h-4'))]);
      expect(await reading).to.deep.equal([1, 2]);
    });
  });
