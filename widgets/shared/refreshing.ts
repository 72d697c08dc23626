import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from './announce.ts';
import type { Query } from './query.ts';

/** A refresh that somebody asked for: shown while it lasts, and said when it is done. */
export class Refreshing<T> {
  readonly #host: ReactiveControllerHost;
  readonly #localize: Localize;
  readonly #query: Query<T>;
  busy = false;

  constructor(host: ReactiveControllerHost, localize: Localize, query: Query<T>) {
    this.#host = host;
    this.#localize = localize;
    this.#query = query;
  }

  readonly run = async (): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    await this.#query.refresh();
    this.busy = false;
    this.#host.requestUpdate();
    announce(this.#localize.term(this.#query.error ? 'notUpToDate' : 'upToDate'));
  };
}
