import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { clientContext } from './client-context.ts';

type Host = ReactiveControllerHost & HTMLElement & { client: OrganizationsClient | undefined };

/** The client of a host: its own if it was given one, else that of the nearest provider. */
export class Connection implements ReactiveController {
  readonly #host: Host;
  #provided: OrganizationsClient | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get client(): OrganizationsClient | undefined {
    return this.#host.client ?? this.#provided;
  }

  hostConnected(): void {
    this.#provided = undefined;
    this.#request();
    // A provider that is defined later than its subtree did not hear the request.
    if (!this.#unsubscribe) void customElements.whenDefined('organizations-provider').then(() => this.#request());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #request(): void {
    if (!this.#host.isConnected || this.#unsubscribe) return;
    const receive = (client: OrganizationsClient | undefined, unsubscribe?: () => void) => {
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.#provided = client;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, receive, true));
  }
}
