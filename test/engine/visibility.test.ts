import { expect } from '@open-wc/testing';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld } from '../support/world.ts';

const notFound = 'HandshakeNotFoundException';
const denied = 'AccessDeniedException';
const notInUse = 'AWSOrganizationsNotInUseException';

/** What somebody sees and may do with Bill's invitation to Juan, by id or by address. */
const views: Readonly<Record<string, Readonly<Record<Who, string>>>> = {
  ListHandshakesForAccount: { standalone: 'listed', member: 'listed', management: 'empty', 'another management': 'empty', stranger: 'empty' },
  ListHandshakesForOrganization: { standalone: notInUse, member: denied, management: 'listed', 'another management': 'empty', stranger: notInUse },
  DescribeHandshake: { standalone: 'shown', member: 'shown', management: 'shown', 'another management': notFound, stranger: notFound },
  AcceptHandshake: { standalone: 'shown', member: 'HandshakeConstraintViolationException', management: denied, 'another management': 'MasterCannotLeaveOrganizationException', stranger: notFound },
  DeclineHandshake: { standalone: 'shown', member: 'shown', management: denied, 'another management': 'shown', stranger: notFound },
  CancelHandshake: { standalone: denied, member: denied, management: 'shown', 'another management': denied, stranger: notFound },
};

type Who = 'standalone' | 'member' | 'management' | 'another management' | 'stranger';

async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    const answer = (await call) as { Handshake?: unknown; Handshakes?: readonly unknown[] }; // one or the other
    if (answer.Handshake) return 'shown';
    return answer.Handshakes?.length === 0 ? 'empty' : 'listed';
  } catch (error) {
    return (error as Error).name;
  }
}

for (const [storeName, createStore] of Object.entries(stores))
  describe(`who sees and does what, over the ${storeName} store`, () => {
    for (const [operation, row] of Object.entries(views))
      for (const [who, expected] of Object.entries(row))
        for (const target of [accounts.juan, 'juan@example.com'])
          it(`${operation} of an invitation to ${target}, as ${who}: ${expected}`, async () => {
            const world = createWorld(createStore());
            const { Id: HandshakeId } = await world.invite(target);
            const clients: Readonly<Record<Who, () => Promise<OrganizationsClient>>> = {
              standalone: async () => world.juan,
              // Juan joins Susan's organization, with Bill's invitation still open.
              member: async () => {
                await world.found(accounts.susan);
                const { Handshake } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
                await world.accept(accounts.juan, Handshake.Id);
                return world.juan;
              },
              management: async () => world.bill,
              'another management': async () => {
                await world.found(accounts.juan);
                return world.juan;
              },
              stranger: async () => world.anika,
            };
            const client = await clients[who as Who]();
            const input = operation.startsWith('List') ? {} : { HandshakeId };
            expect(await outcome(client.send(operation as 'DescribeHandshake', input as { HandshakeId: string }))).to.equal(expected);
          });
  });
