import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';

/** Asks a client for a value, as often as wanted: an answer may come in growing parts, beginning from the last value. */
export type Ask<T> = (client: OrganizationsClient, signal: AbortSignal, last: T | undefined) => AsyncIterable<T>;

/** Where a query stands. A value that was once there stays beside a later failure. */
export type QueryStatus = 'pending' | 'ready' | 'failed';

/** A question that is asked again whenever its answer may have changed: it watches first, then asks, and drops stale answers. */
export class Query<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #source: () => OrganizationsClient | undefined;
  readonly #ask: Ask<T>;
  #client: OrganizationsClient | undefined;
  #unwatch: (() => void) | undefined;
  #abort = new AbortController();
  #running: Promise<void> | undefined;
  #stale = false;
  #superseded = false;
  value: T | undefined;
  error: unknown;

  constructor(host: ReactiveControllerHost & Element, source: () => OrganizationsClient | undefined, ask: Ask<T>) {
    this.#host = host;
    this.#source = source;
    this.#ask = ask;
    host.addController(this);
  }

  get status(): QueryStatus {
    return this.error ? 'failed' : this.value === undefined ? 'pending' : 'ready';
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  hostUpdate(): void {
    const client = this.#source();
    if (!this.#host.isConnected || client === this.#client) return;
    this.#stop();
    this.#client = client;
    // Another client may ask for another account: nothing of the old one may stay in sight.
    this.value = this.error = undefined;
    this.#start();
  }

  hostConnected(): void {
    if (this.#client) this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Asks again, at once or as soon as the question under way is answered; settles with the answer. */
  readonly refresh = (): Promise<void> => {
    this.#stale = true;
    this.#running ??= this.#run(this.#abort.signal);
    return this.#running;
  };

  /** Settles as soon as nothing is being asked. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Puts what a command answered in place of what was known, and drops answers that were asked for before it. */
  update(change: (value: T) => T): void {
    if (this.value === undefined) return;
    this.value = change(this.value);
    this.#superseded = true;
    this.#host.requestUpdate();
    void this.refresh();
  }

  #start(): void {
    this.#unwatch = this.#client?.watch(() => void this.refresh());
    void this.refresh();
  }

  #stop(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#running = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    // The caller's assignment of #running comes first, so that the host never sees a question without one.
    await Promise.resolve();
    this.#host.requestUpdate();
    while (this.#stale && this.#client && !signal.aborted) {
      this.#stale = this.#superseded = false;
      await this.#settle(this.#client, signal);
    }
    if (signal.aborted) return;
    this.#running = undefined;
    this.#host.requestUpdate();
  }

  async #settle(client: OrganizationsClient, signal: AbortSignal): Promise<void> {
    // What may have changed is asked again; until then an answer is better than none, unless a command knows more.
    const outdated = () => signal.aborted || this.#superseded;
    try {
      for await (const value of this.#ask(client, signal, this.value)) {
        if (outdated()) return;
        this.value = value;
        this.error = undefined;
        this.#host.requestUpdate();
      }
    } catch (error) {
      if (!outdated()) this.error = error;
    }
  }
}
