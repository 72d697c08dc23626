import fc from 'fast-check';
import type { ReferenceState } from './reference-state.ts';
import { backwards, forwards } from '../simulation/jumps.ts';
import { invariants } from '../simulation/invariants.ts';
import { ObservedServer } from '../simulation/observed-server.ts';
import { propose } from '../simulation/proposals.ts';
import { createRandom } from '../simulation/random.ts';
import { stores } from '../support/stores.ts';

type Command = fc.AsyncCommand<ReferenceState, ObservedServer>;

/** Makes a command that tells what it did; each run has a clone of its own, so that the report tells of the run that failed. */
const command = (name: string, run: (server: ObservedServer, tell: (what: string) => void) => Promise<void> | void): Command => {
  let what = '';
  const made: Command & fc.WithCloneMethod<Command> = {
    [fc.cloneMethod]: () => command(name, run),
    check: () => true,
    run: async (_model, server) => run(server, (told) => (what = told)),
    toString: () => `${name}${what}`,
  };
  return made;
};

/** A request that fits what there is; which one, the seed says. */
const ask = (seed: number): Command =>
  command('ask ', async (server, tell) => {
    const { reference, observer, time } = server;
    const asked = propose({ random: createRandom(seed), reference, newest: observer.newest });
    tell(JSON.stringify(asked));
    const { now } = time;
    const { outcome } = await server.see(asked, await server.send(asked), now);
    tell(`${JSON.stringify(asked)}: ${outcome}`);
  });

const jump = (milliseconds: number): Command => command(`the clock jumps ${milliseconds} ms`, ({ time }) => time.jump(milliseconds));

const restart = (): Command => command('the server is made anew', (server) => server.restart());

const fail = (step: number): Command => command(`the store fails at step ${step}`, ({ store }) => void (store.crash = { kind: 'fails', step }));

const lose = (): Command => command('the store loses an outcome', ({ store }) => void (store.crash = { kind: 'loses' }));

const commands = (size: number) =>
  fc.commands(
    [
      ...Array.from({ length: 8 }, () => fc.nat().map(ask)),
      fc.constantFrom(...forwards, ...backwards).map(jump),
      fc.oneof({ weight: 1, arbitrary: fc.constant(undefined).map(restart) }, { weight: 1, arbitrary: fc.nat(12).map(fail) }, { weight: 1, arbitrary: fc.constant(undefined).map(lose) }),
    ],
    { maxCommands: size, size: 'max' },
  );

/** How much is tried over each store: runs, and commands of a run. */
const efforts = { memory: { runs: 60, size: 150 }, indexeddb: { runs: 8, size: 60 } } as const satisfies Record<keyof typeof stores, unknown>;

describe('whatever is asked in whatever order, with crashes and a clock that jumps', () => {
  for (const [storeName, { runs, size }] of Object.entries(efforts))
    it(`over the ${storeName} store: ${Object.keys(invariants).join('; ')}`, async () => {
      await fc.assert(
        fc.asyncProperty(commands(size), fc.nat(), fc.boolean(), async (all, seed, transfers) => {
          const store = stores[storeName]?.();
          if (!store) throw new Error(`There is no ${storeName} store.`);
          const server = new ObservedServer({ store, random: createRandom(seed), transfers });
          for (const asked of await server.setUp()) await server.see(asked, await server.send(asked), server.time.now);
          await fc.asyncModelRun(() => ({ model: server.reference, real: server }), all);
          await server.observer.seeEverything({ asked: { caller: '', operation: 'AdvanceClock', input: { Seconds: 0 } }, now: server.time.now });
        }),
        { seed: 20_161_128, numRuns: runs, includeErrorInReport: true },
      );
    }).timeout(120_000);
});
