import { expect } from '@open-wc/testing';
import { transitions } from '../../src/engine/transitions.ts';
import type { HandshakeState } from '../../src/model/handshake.ts';
import { limits } from '../../src/model/limits.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

type Call = keyof typeof transitions;

const close = {
  AcceptHandshake: (world: World, id: string) => world.accept(accounts.juan, id),
  DeclineHandshake: (world: World, id: string) => world.decline(accounts.juan, id),
  CancelHandshake: (world: World, id: string) => world.cancel(id),
} satisfies Record<Call, unknown>;

/** How an invitation comes into each state. */
const into: Readonly<Record<string, (world: World, id: string) => Promise<unknown>>> = {
  OPEN: async () => undefined,
  ACCEPTED: close.AcceptHandshake,
  DECLINED: close.DeclineHandshake,
  CANCELED: close.CancelHandshake,
  EXPIRED: async ({ pass }) => pass(limits.invitationLifetime),
  gone: async ({ pass, cancel }, id) => {
    await cancel(id);
    pass(limits.retention);
  },
};

const already = ['HandshakeAlreadyInStateException'];
const invalid = ['InvalidHandshakeTransitionException'];
const unknown = ['HandshakeNotFoundException'];

/** The 18 cells: what each call comes to in each state. */
const cells: Readonly<Record<string, Readonly<Record<Call, HandshakeState | readonly string[]>>>> = {
  OPEN: { AcceptHandshake: 'ACCEPTED', DeclineHandshake: 'DECLINED', CancelHandshake: 'CANCELED' },
  ACCEPTED: { AcceptHandshake: already, DeclineHandshake: invalid, CancelHandshake: invalid },
  DECLINED: { AcceptHandshake: invalid, DeclineHandshake: already, CancelHandshake: invalid },
  CANCELED: { AcceptHandshake: invalid, DeclineHandshake: invalid, CancelHandshake: already },
  EXPIRED: { AcceptHandshake: invalid, DeclineHandshake: invalid, CancelHandshake: invalid },
  gone: { AcceptHandshake: unknown, DeclineHandshake: unknown, CancelHandshake: unknown },
};

for (const [storeName, createStore] of Object.entries(stores))
  describe(`transitions over the ${storeName} store`, () => {
    for (const [state, row] of Object.entries(cells))
      for (const call of Object.keys(transitions) as Call[])
        it(`${state}, ${call}: ${String(row[call])}`, async () => {
          const world = createWorld(createStore());
          const { Id } = await world.invite(accounts.juan);
          await into[state]?.(world, Id);
          const before = await world.sent();
          const outcome = row[call];
          if (typeof outcome === 'string') {
            expect((await close[call](world, Id)).Handshake.State).to.equal(outcome);
            expect((await world.sent())[0]?.State).to.equal(outcome);
          } else {
            expect(await refusalOf(close[call](world, Id))).to.deep.equal(outcome);
            expect(await world.sent(), 'nothing was written').to.deep.equal(before);
          }
        });
  });
