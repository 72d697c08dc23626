import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Query } from './query.ts';

/** The part of a host that speaks, which comes on demand. */
interface Speaking {
  readonly want: () => Promise<{ readonly announce: (text: string) => void } | undefined>;
}

/** A refresh that somebody asked for: shown while it lasts, and said when it is done. */
export class Refreshing<T> {
  readonly #host: ReactiveControllerHost;
  readonly #localize: Localize;
  readonly #query: Query<T>;
  readonly #later: Speaking;
  busy = false;

  constructor(host: ReactiveControllerHost, localize: Localize, query: Query<T>, later: Speaking) {
    this.#host = host;
    this.#localize = localize;
    this.#query = query;
    this.#later = later;
  }

  readonly run = async (): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    this.#host.requestUpdate();
    await this.#query.refresh();
    this.busy = false;
    this.#host.requestUpdate();
    const part = await this.#later.want();
    part?.announce(this.#localize.term(this.#query.error ? 'notUpToDate' : 'upToDate'));
  };
}
