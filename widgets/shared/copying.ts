import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from './announce.ts';
import { laterIcon } from './later-icon.ts';

/** For so long, in milliseconds, what was copied is ticked. */
const stays = 6000;

/** Copies ids for a host, and shows for a while which one was copied. */
export class Copying implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #localize: Localize;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was copied a moment ago. */
  copied = '';

  constructor(host: ReactiveControllerHost, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#tick('');
  }

  /** An id in full with a button that copies it; `name` is what the id is called, `of` whose it is where there may be several. */
  template(name: string, id: string, of?: string): TemplateResult {
    return html`<code><bdi>${id}</bdi></code> ${this.#button(name, id, of)}`;
  }

  /** Lines of code with a button that copies them; `name` is what they are called, `of` whose they are where there may be several. */
  block(name: string, code: string, of?: string): TemplateResult {
    return html`<div class="code" dir="ltr"><pre tabindex="0" aria-label=${name} role="group"><code>${code}</code></pre>${this.#button(name, code, of)}</div>`;
  }

  #button(name: string, id: string, of?: string): TemplateResult {
    const words = this.#localize.term('copyId', name);
    return html`<button
      type="button"
      class="icon-only copy"
      part="button copy-button"
      aria-label=${of ? this.#localize.term('about', words, of) : words}
      @click=${(event: Event) => this.#copy(event, id)}
    >
      ${laterIcon(this.copied === id ? 'check' : 'copy')}
    </button>`;
  }

  async #copy(event: Event, id: string): Promise<void> {
    const text = (event.currentTarget as Element).previousElementSibling; // the button above, behind the id
    try {
      await navigator.clipboard.writeText(id);
      this.#tick(id);
      announce(this.#localize.term('copied'));
    } catch {
      // No clipboard without permission or HTTPS: selected, the id is one key press from being copied.
      if (text) getSelection()?.selectAllChildren(text);
      announce(this.#localize.term('selected'));
    }
  }

  #tick(id: string): void {
    clearTimeout(this.#timer);
    this.copied = id;
    if (id) this.#timer = setTimeout(() => this.#tick(''), stays);
    this.#host.requestUpdate();
  }
}
