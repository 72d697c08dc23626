import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Localize } from '../localization/localize.ts';
import { notice } from './notice.ts';

/** Notices when a client has learned that nothing it stores will be kept, and says so. */
export class StorageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #localize: Localize;
  readonly #client: () => OrganizationsClient | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, localize: Localize, client: () => OrganizationsClient | undefined) {
    this.#host = host;
    this.#localize = localize;
    this.#client = client;
    host.addController(this);
  }

  get #isMemory(): boolean {
    return this.#client()?.storage === 'memory';
  }

  notice(): TemplateResult | typeof nothing {
    return this.#isMemory ? notice(this.#localize.term('notKept')) : nothing;
  }

  hostConnected(): void {
    let shown = this.#isMemory;
    // A client does not tell when it learns it, and the answer that says it may be anybody's.
    this.#timer = setInterval(() => {
      if (shown === this.#isMemory) return;
      shown = this.#isMemory;
      this.#host.requestUpdate();
    }, 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
