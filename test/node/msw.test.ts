import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { DuplicateHandshakeException, InviteAccountToOrganizationCommand, OrganizationsClient, paginateListHandshakesForOrganization } from '@aws-sdk/client-organizations';
import { setupServer } from 'msw/node';
import { createInPageAdapter } from '../../src/adapters/in-page.ts';
import { createMswHandlers } from '../../src/adapters/msw.ts';

const adapter = createInPageAdapter();
const mock = setupServer(...createMswHandlers(adapter));
before(() => mock.listen({ onUnhandledRequest: 'bypass' }));
after(() => {
  mock.close();
  adapter.close();
});

const bill = new OrganizationsClient({ region: 'us-east-1', credentials: { accessKeyId: '111111111111', secretAccessKey: 'of no importance' } });
const invite = (Id: string) => bill.send(new InviteAccountToOrganizationCommand({ Target: { Type: 'EMAIL', Id } }));

it('answers AWS’s own SDK at AWS’s own address', async () => {
  const { Handshake } = await invite('juan@example.com');
  assert.equal(Handshake?.State, 'OPEN');
  await assert.rejects(invite('juan@example.com'), DuplicateHandshakeException);
  const listed = [];
  for await (const page of paginateListHandshakesForOrganization({ client: bill }, {})) listed.push(...(page.Handshakes ?? []));
  assert.deepEqual(listed.map(({ Id }) => Id), [Handshake.Id]);
});

it('leaves every other request alone', async () => {
  const other = createServer((request, response) => response.end(`${request.method}`)).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`; // listens on a port
  const answer = await fetch(url, { method: 'POST', headers: { 'x-amz-target': 'DynamoDB_20120810.ListTables' } });
  assert.equal(await answer.text(), 'POST');
  other.close();
});
