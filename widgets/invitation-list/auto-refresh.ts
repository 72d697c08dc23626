import type { ReactiveController } from 'lit';
import type { InvitationList } from './invitation-list.ts';

/** Asks again every so often while the page is in sight, and at once when it comes back into sight or the network is there again. */
export class AutoRefresh implements ReactiveController {
  readonly #list: InvitationList;
  readonly #refresh: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #seconds = 0;
  #last = 0;

  constructor(list: InvitationList, refresh: () => Promise<void>) {
    this.#list = list;
    this.#refresh = () => void refresh();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#check);
    addEventListener('online', this.#refresh);
    addEventListener('offline', this.#refresh);
    this.#start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#check);
    removeEventListener('online', this.#refresh);
    removeEventListener('offline', this.#refresh);
    clearInterval(this.#timer);
    this.#seconds = 0;
  }

  hostUpdated(): void {
    if (this.#wanted !== this.#seconds) this.#start();
  }

  /** Never more often than each second, whatever the attribute says; 0 is never. */
  get #wanted(): number {
    const { autoRefresh } = this.#list;
    return autoRefresh && autoRefresh > 0 ? Math.max(1, autoRefresh) : 0;
  }

  #start(): void {
    clearInterval(this.#timer);
    this.#seconds = this.#wanted;
    this.#last = performance.now();
    if (this.#seconds > 0) this.#timer = setInterval(this.#check, this.#seconds * 1000);
  }

  readonly #check = (): void => {
    const due = this.#seconds > 0 && performance.now() - this.#last >= this.#seconds * 1000 - 50;
    if (!due || document.hidden) return;
    this.#last = performance.now();
    this.#refresh();
  };
}
