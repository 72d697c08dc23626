import type { ContextCallback, ContextEvent, ContextType } from '@lit/context';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { clientContext } from './client-context.ts';

type Value = ContextType<typeof clientContext>;

/** Answers the elements inside a host that ask for a client, and tells them when it is another one. */
export class ClientProvider {
  readonly #subscribers = new Map<ContextCallback<Value>, () => void>();
  #client: OrganizationsClient | undefined;

  constructor(host: HTMLElement) {
    host.addEventListener('context-request', (event) => {
      if (event.context === clientContext && event.contextTarget !== host)
        this.#answer(event as ContextEvent<typeof clientContext>); // its context says so
    });
  }

  get client(): Value {
    return this.#client;
  }

  set client(client: Value) {
    this.#client = client;
    for (const [callback, unsubscribe] of this.#subscribers) callback(client, unsubscribe);
  }

  #answer(event: ContextEvent<typeof clientContext>): void {
    const { callback, subscribe } = event;
    event.stopPropagation();
    const unsubscribe = () => void this.#subscribers.delete(callback);
    if (subscribe) this.#subscribers.set(callback, unsubscribe);
    callback(this.#client, subscribe ? unsubscribe : undefined);
  }
}
