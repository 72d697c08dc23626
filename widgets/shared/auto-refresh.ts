import type { LitElement, ReactiveController } from 'lit';
import type { Query } from './query.ts';

type Host = LitElement & { readonly autoRefresh: number | undefined };

/** For so long, in milliseconds, an answer is good enough for whoever comes back to the page or is asked a question about it. */
const fresh = 30_000;

/**
 * Asks again when the network comes or goes; when the page comes back into sight, or a question is opened, over an answer
 * that is old; and every so often while the page is in sight, where it wants that.
 */
export class AutoRefresh<T> implements ReactiveController {
  readonly #host: Host;
  readonly #query: Query<T>;
  readonly #refresh: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seconds = 0;
  #asked = Date.now();
  #busy = false;
  #questioned = false;

  constructor(host: Host, query: Query<T>) {
    this.#host = host;
    this.#query = query;
    this.#refresh = () => void query.refresh();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#renew);
    addEventListener('online', this.#refresh);
    addEventListener('offline', this.#refresh);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#renew);
    removeEventListener('online', this.#refresh);
    removeEventListener('offline', this.#refresh);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const { busy } = this.#query;
    const asks = busy && !this.#busy;
    this.#busy = busy;
    if (asks) this.#asked = Date.now();
    if (asks || this.#wanted !== this.#seconds) this.#wait();
    const questioned = Boolean(this.#host.shadowRoot?.querySelector('dialog[open]'));
    if (questioned && !this.#questioned) this.#renew();
    this.#questioned = questioned;
  }

  /** Never more often than each second, whatever the attribute says; 0 is never. */
  get #wanted(): number {
    const { autoRefresh } = this.#host;
    return autoRefresh && autoRefresh > 0 ? Math.max(1, autoRefresh) : 0;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#seconds = this.#wanted;
    if (this.#seconds > 0) this.#timer = setTimeout(this.#tick, this.#seconds * 1000);
  }

  readonly #tick = (): void => {
    this.#wait();
    if (!document.hidden) this.#refresh();
  };

  readonly #renew = (): void => {
    const age = Math.min(fresh, this.#seconds * 1000 || fresh);
    if (!document.hidden && (this.#query.error || Date.now() - this.#asked >= age)) this.#refresh();
  };
}
