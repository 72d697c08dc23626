import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { AnyAsked } from '../model/asked.ts';
import { waits } from '../model/reference-state.ts';
import { backwards, forwards } from './jumps.ts';
import { ObservedServer } from './observed-server.ts';
import type { Answer } from './observer.ts';
import { propose } from './proposals.ts';
import { createRandom, type Random } from './random.ts';
import type { Tally } from './tally.ts';
import type { Trace } from './trace.ts';

const clients = 6;

/** After so many requests everything is looked at, not only what was touched. */
const everything = 250;

/** How often what goes wrong does. Worlds differ in how restless their clocks are. */
const chances = { jump: [0.002, 0.01, 0.06], restart: 0.003, fails: 0.03, loses: 0.02, dies: 0.1, transfers: 0.3 } as const;

const crashSteps = 12;

/** A request under way: it waits in front of its transaction until it is let through. */
interface Pending {
  readonly asked: AnyAsked;
  readonly answered: Promise<Answer>;
  readonly pass: (alive: boolean) => void;
}

/** Six clients of one server over a store that crashes, under a clock that jumps, all out of one seed. */
export class SimulatedWorld {
  readonly #random: Random;
  readonly #jumps: number;
  readonly #server: ObservedServer;
  readonly #clients: (Pending | undefined)[] = Array.from({ length: clients });
  readonly #tally: Tally;
  readonly #trace: Trace;
  #arrived: (pass: (alive: boolean) => void) => void = () => undefined;
  #done = 0;

  constructor(seed: number, tally: Tally, trace: Trace) {
    this.#random = createRandom(seed);
    this.#jumps = this.#random.pick(chances.jump);
    this.#tally = tally;
    this.#trace = trace;
    this.#server = new ObservedServer({
      store: createMemoryStore(),
      random: this.#random,
      transfers: this.#random.chance(chances.transfers),
      gate: () => this.#gate(),
    });
  }

  /** How many requests came to their end. */
  get done(): number {
    return this.#done;
  }

  /** Lets so many requests come to their end. Throws a `Violation` at the first one that breaks an invariant. */
  async run(operations: number): Promise<void> {
    const first = await this.#server.setUp();
    for (const asked of first.slice(0, operations)) await this.#finish(0, await this.#ask(asked));
    while (this.#done < operations) {
      if (this.#random.chance(this.#jumps)) this.#jump();
      else if (this.#random.chance(chances.restart)) this.#restart();
      else await this.#advance(this.#random.below(clients));
    }
  }

  #gate(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#arrived((alive) => (alive ? resolve() : reject(new Error('The server is gone.'))));
    });
  }

  #jump(): void {
    const { time, reference, observer } = this.#server;
    const open = observer.newest.flatMap((id) => {
      const handshake = reference.handshakes.get(id);
      return handshake && waits(handshake, time.now) ? [handshake.expires] : [];
    });
    if (open.length > 0 && this.#random.chance(0.1)) time.moveTo(this.#random.pick(open) + this.#random.pick([-1, 0, 1]));
    else if (this.#random.chance(0.1)) time.moveTo(time.now);
    else time.jump(this.#random.pick([...forwards, ...backwards]));
    this.#tally.add('(clock)', 'jumps');
  }

  /** Throws the server away with everything that is under way. */
  #restart(): void {
    for (const [index, pending] of this.#clients.entries()) {
      if (pending) this.#tally.add('(server)', 'requests abandoned');
      pending?.pass(false);
      this.#clients[index] = undefined;
    }
    this.#server.restart();
    this.#tally.add('(server)', 'restarts');
  }

  /** Brings one client a stage further: it asks, or its transaction is let through. */
  async #advance(client: number): Promise<void> {
    const pending = this.#clients[client];
    if (pending) {
      this.#clients[client] = undefined;
      return this.#finish(client, pending);
    }
    const { reference, observer } = this.#server;
    this.#clients[client] = await this.#ask(propose({ random: this.#random, reference, newest: observer.newest }));
  }

  /** Sends a request, and waits until it stands in front of its transaction, or is answered without one. */
  async #ask(asked: AnyAsked): Promise<Pending> {
    const arrived = new Promise<Pending['pass']>((resolve) => (this.#arrived = resolve));
    const answered = this.#server.send(asked);
    const pass = await Promise.race([arrived, answered.then(() => () => undefined)]);
    return { asked, answered, pass };
  }

  async #finish(client: number, { asked, answered, pass }: Pending): Promise<void> {
    const { store, time, observer } = this.#server;
    if (this.#random.chance(chances.fails)) store.crash = { kind: 'fails', step: this.#random.below(crashSteps) };
    else if (this.#random.chance(chances.loses)) store.crash = { kind: 'loses' };
    const { now } = time;
    this.#arrived = (passOn) => passOn(true); // a second transaction of the same request follows at once
    pass(true);
    const answer = await answered;
    this.#done += 1;
    const { outcome, crashed } = await this.#server.see(asked, answer, now);
    this.#tally.add(asked.operation, outcome);
    this.#trace.add(`${client} ${asked.operation} ${outcome} ${now} ${answer.body}`);
    if (crashed && this.#random.chance(chances.dies)) this.#restart();
    if (this.#done % everything === 0) await observer.seeEverything({ asked, now });
  }
}
