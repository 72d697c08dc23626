import { createServer } from '../../src/server/create-server.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { AnyAsked } from '../model/asked.ts';
import { emptyReference } from '../model/reference.ts';
import { waits } from '../model/reference-state.ts';
import { cast } from './cast.ts';
import { createCrashingStore } from './crashing-store.ts';
import { type Answer, Observer } from './observer.ts';
import { propose } from './proposals.ts';
import { createRandom } from './random.ts';
import { createSeededIds } from './seeded-ids.ts';
import { Timekeeper } from './timekeeper.ts';
import type { Tally } from './tally.ts';
import type { Trace } from './trace.ts';
import { wireRequest } from './wire.ts';

const clients = 6;
const everything = 250;
const second = 1000;
const day = 86_400 * second;

const jumps = [1, 1, 1, second, second, 60 * second, 3600 * second, day - 1, day, 4 * day, 15 * day, 31 * day, -1, -second, -3600 * second, -day, -20 * day];

/** How often what goes wrong does. */
const chances = { jump: 0.06, restart: 0.003, fails: 0.03, loses: 0.02, dies: 0.1, transfers: 0.3 } as const;

/** A request under way: it waits in front of its transaction, if it got that far, until it is let through. */
interface Pending {
  readonly asked: AnyAsked;
  readonly answered: Promise<void>;
  answer?: Answer;
  pass?: (alive: boolean) => void;
}

/** Six clients of one server over a store that crashes, under a clock that jumps, all out of one seed. */
export class SimulatedWorld {
  readonly #random;
  readonly #reference;
  readonly #time = new Timekeeper();
  readonly #clients: (Pending | undefined)[] = Array.from({ length: clients });
  readonly #tally: Tally;
  readonly #trace: Trace;
  readonly #store = createMemoryStore();
  readonly #crashing = createCrashingStore(this.#store, () => this.#gate());
  readonly #observer: Observer;
  readonly #ids;
  #server;
  #arrived: (pass: (alive: boolean) => void) => void = () => undefined;
  #done = 0;

  constructor(seed: number, tally: Tally, trace: Trace) {
    this.#random = createRandom(seed);
    this.#tally = tally;
    this.#trace = trace;
    this.#ids = createSeededIds(this.#random);
    this.#reference = emptyReference(this.#random.chance(chances.transfers));
    this.#observer = new Observer(this.#store, this.#crashing, this.#reference);
    this.#server = this.#start();
  }

  /** How many requests were answered. */
  get done(): number {
    return this.#done;
  }

  /** Lets so many requests come to their end. Throws a `Violation` at the first step that breaks an invariant. */
  async run(operations: number): Promise<void> {
    await this.#store.write((writer) => writer.put('settings', { Id: 'settings', ClockOffset: 0, Policies: { DirectTransfer: this.#reference.transfers } }));
    for (const Account of cast.slice(0, operations)) {
      await this.#advance(0, { caller: Account.Id, operation: 'PutAccount', input: { Account } });
      await this.#advance(0);
    }
    while (this.#done < operations) {
      if (this.#random.chance(chances.jump)) this.#jump();
      else if (this.#random.chance(chances.restart)) this.#restart();
      else await this.#advance(this.#random.below(clients));
    }
  }

  #start() {
    this.#time.restart();
    return createServer({ store: this.#crashing, clock: this.#time.seconds, ids: this.#ids });
  }

  #gate(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#arrived((alive) => (alive ? resolve() : reject(new Error('The server is gone.'))));
    });
  }

  #jump(): void {
    const waiting = this.#observer.newest.flatMap((id) => {
      const handshake = this.#reference.handshakes.get(id);
      return handshake && waits(handshake, this.#time.now) ? [handshake.expires] : [];
    });
    if (waiting.length > 0 && this.#random.chance(0.1)) this.#time.moveTo(this.#random.pick(waiting) + this.#random.pick([-1, 0, 1]));
    else if (this.#random.chance(0.1)) this.#time.moveTo(this.#time.now);
    else this.#time.jump(this.#random.pick(jumps));
    this.#tally.add('(clock)', 'jumps');
  }

  /** Throws the server away with everything that is under way, and makes a new one over the same store. */
  #restart(): void {
    for (const [index, pending] of this.#clients.entries()) {
      if (pending) this.#tally.add('(server)', 'requests abandoned');
      pending?.pass?.(false);
      this.#clients[index] = undefined;
    }
    this.#server = this.#start();
    this.#tally.add('(server)', 'restarts');
  }

  /** Brings one client a stage further: it asks, or the store lets its transaction through. */
  async #advance(index: number, asked?: AnyAsked): Promise<void> {
    const pending = this.#clients[index];
    if (!pending) {
      const started = await this.#ask(asked ?? propose({ random: this.#random, reference: this.#reference, newest: this.#observer.newest }));
      this.#clients[index] = started;
      if (started.pass) return;
      throw new Error(`${started.asked.operation} was answered without a look at the store.`);
    }
    this.#clients[index] = undefined;
    if (this.#random.chance(chances.fails)) this.#crashing.crash = { kind: 'fails', step: this.#random.below(12) };
    else if (this.#random.chance(chances.loses)) this.#crashing.crash = { kind: 'loses' };
    const now = this.#time.now;
    pending.pass?.(true);
    await pending.answered;
    await this.#see(pending, index, now);
  }

  async #ask(asked: AnyAsked): Promise<Pending> {
    return new Promise((resolve) => {
      const answered = this.#server(wireRequest(asked)).then(async (response) => {
        pending.answer = { status: response.status, body: await response.text() };
        resolve(pending);
      });
      const pending: Pending = { asked, answered };
      this.#arrived = (pass) => {
        pending.pass = pass;
        resolve(pending);
      };
    });
  }

  async #see({ asked, answer = { status: 0, body: '' } }: Pending, client: number, now: number): Promise<void> {
    this.#done += 1;
    const outcome = await this.#observer.see(asked, answer, now);
    if (this.#crashing.committed) this.#time.committed(asked, now);
    this.#tally.add(asked.operation, outcome === 'crashed' ? `crashed ${this.#crashing.crashed} the commit` : outcome);
    this.#trace.add(`${client} ${asked.operation} ${outcome} ${now} ${answer.body}`);
    if (outcome === 'crashed' && this.#random.chance(chances.dies)) this.#restart();
    if (this.#done % everything === 0) await this.#observer.seeEverything({ asked, now });
  }
}
