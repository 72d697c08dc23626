import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';

/** Notices when a client has learned that nothing it stores will be kept. */
export class StorageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => OrganizationsClient | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, client: () => OrganizationsClient | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  get isMemory(): boolean {
    return this.#client()?.storage === 'memory';
  }

  hostConnected(): void {
    let shown = this.isMemory;
    // A client does not tell when it learns it, and the answer that says it may be anybody's.
    this.#timer = setInterval(() => {
      if (shown === this.isMemory) return;
      shown = this.isMemory;
      this.#host.requestUpdate();
    }, 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
