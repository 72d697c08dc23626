import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../localization/localize.ts';
import { drawing } from '../shared/icon.ts';

const delay = 150;

/** A field whose text becomes the filter when its writer pauses. */
export class FilterField {
  readonly #filter: (text: string) => void;
  #draft: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(filter: (text: string) => void) {
    this.#filter = filter;
  }

  template(localize: Localize, filter: string, key: string | undefined): TemplateResult {
    return html`<label class="filter">
      <span class="hidden">${localize.term('filter')}</span>
      ${drawing('M7 2.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5M10.5 10.5l3.25 3.25')}
      <input
        type="search"
        part="filter-input"
        placeholder=${localize.term('filter')}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-keyshortcuts=${key ?? nothing}
        .value=${live(this.#draft ?? filter)}
        @input=${this.#write}
        @change=${this.#settle}
      />
    </label>`;
  }

  /** Forgets what has been written and is not the filter yet. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#draft = undefined;
  }

  readonly #write = (event: Event): void => {
    this.#draft = (event.currentTarget as HTMLInputElement).value; // the field above
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#settle, this.#draft ? delay : 0);
  };

  readonly #settle = (): void => {
    const draft = this.#draft;
    this.reset();
    if (draft !== undefined) this.#filter(draft);
  };
}
