import type { Store } from '../../src/engine/store.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { AnyAsked } from '../model/asked.ts';
import { emptyReference } from '../model/reference.ts';
import type { ReferenceState } from '../model/reference-state.ts';
import { cast } from './cast.ts';
import { type CrashingStore, createCrashingStore } from './crashing-store.ts';
import { type Answer, Observer, type Seen } from './observer.ts';
import { createRandom, type Random } from './random.ts';
import { createSeededIds } from './seeded-ids.ts';
import { Timekeeper } from './timekeeper.ts';
import { wireRequest } from './wire.ts';

interface Options {
  readonly store: Store;
  /** Where the seeds of ids come from. */
  readonly random: Random;
  /** Whether a member may move to another organization directly. */
  readonly transfers: boolean;
  /** What each transaction waits for. */
  readonly gate?: () => Promise<void>;
}

/** A server over a store that crashes when it is told to, with an observer that looks at every answer. */
export class ObservedServer {
  readonly reference: ReferenceState;
  readonly time = new Timekeeper();
  readonly store: CrashingStore;
  readonly observer: Observer;
  readonly #random: Random;
  readonly #start: () => Promise<void>;
  #server;

  constructor({ store, random, transfers, gate }: Options) {
    this.#random = random;
    this.store = createCrashingStore(store, gate);
    this.reference = emptyReference(transfers);
    this.observer = new Observer(store, this.store, this.reference);
    this.#server = this.#make();
    this.#start = async () => {
      const row = { Id: 'settings', ClockOffset: 0, Policies: { DirectTransfer: transfers } } as const;
      await store.write((writer) => writer.put('settings', row));
      this.observer.rows.apply([{ table: 'settings', id: row.Id, row }]);
    };
  }

  /** Sets the world up, and answers the requests that make the accounts of the cast. */
  async setUp(): Promise<readonly AnyAsked[]> {
    await this.#start();
    return cast.map((Account) => ({ caller: Account.Id, operation: 'PutAccount', input: { Account } }));
  }

  /** Throws the server away, and makes a new one over the same store. */
  restart(): void {
    this.time.restart();
    this.#server = this.#make();
  }

  async send(asked: AnyAsked): Promise<Answer> {
    const response = await this.#server(wireRequest(asked));
    return { status: response.status, body: await response.text() };
  }

  /** Looks at an answer to a request whose transaction was at that time, and tells how it came out. */
  async see(asked: AnyAsked, answer: Answer, now: number): Promise<Seen> {
    const seen = await this.observer.see(asked, answer, now);
    if (seen.wrote) this.time.committed(asked, now);
    return seen;
  }

  /** A server with ids of its own, so that one that was thrown away takes none of the next one's. */
  #make() {
    const ids = createSeededIds(createRandom(this.#random.below(2 ** 32)));
    return createServer({ store: this.store, clock: this.time.seconds, ids, sandbox: true });
  }
}
