import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps focus with the invitation that had it, when what had it goes. */
export class CardFocus implements ReactiveController {
  readonly #host: Host;
  readonly #joined: () => string | undefined;
  #id: string | undefined;

  /** `joined` tells which invitation the account has just accepted: the panel about that stands for it. */
  constructor(host: Host, joined: () => string | undefined) {
    this.#host = host;
    this.#joined = joined;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#id = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
  }

  hostUpdated(): void {
    if (this.#id) this.keep(this.#id);
  }

  /** Gives focus to what became of an invitation, unless something has it. */
  keep(id: string): void {
    const root = this.#host.shadowRoot;
    const places = [this.#joined() === id ? '#member' : `[data-id="${CSS.escape(id)}"]`, '#heading', 'header button'];
    // A heading of the page may stand in place of ours, which takes no focus then.
    for (const place of places) if (!root?.activeElement) root?.querySelector<HTMLElement>(place)?.focus();
  }
}
