import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { notice } from './notice.ts';

/** The style sheet shows the shape after the first, in milliseconds; seen, it stays for the second. Then the third is long. */
const appears = 300;
const stays = 400;
const patience = 3000;

/** Decides how long a host shows that something is on its way: not in a flash, and not for ever where nobody brings it. */
export class Loading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => unknown;
  #since: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #orphaned = false;

  constructor(host: ReactiveControllerHost, client: () => unknown) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    this.#orphaned = false;
  }

  /** Whether it is to be shown now; `pending` tells that nothing is known yet. */
  shows(pending: boolean): boolean {
    const now = performance.now();
    if (!pending) {
      const seen = this.#since === undefined ? 0 : now - this.#since - appears;
      if (seen > 0 && seen < stays) this.#later(stays - seen);
      else this.#since = undefined;
    } else if (this.#since === undefined) {
      this.#since = now;
      if (!this.#client()) this.#later(patience);
    } else this.#orphaned = !this.#client() && now - this.#since >= patience;
    return this.#since !== undefined;
  }

  /** The shape of a list; where there has been nobody to ask for too long, what the page's developer can do about it. */
  template(localize: Localize): TemplateResult {
    if (this.#orphaned) return notice(localize.term('noClient'));
    return html`<div class="loading" role="status" aria-busy="true">
      <span class="hidden">${localize.term('loading')}</span>
      ${[0, 1, 2].map(() => html`<div class="skeleton"></div>`)}
    </div>`;
  }

  #later(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), time);
  }
}
