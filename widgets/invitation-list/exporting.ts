import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../shared/announce.ts';
import { laterIcon } from '../shared/later-icon.ts';
import { extentOf } from './extent.ts';
import type { ListContext } from './list-context.ts';

/** Saves what matches as a CSV file, once at a time, when all of it is there. */
export class Exporting {
  readonly #context: ListContext;
  /** Why the rest could not be fetched when it was to be saved. */
  #refusal: unknown;
  busy = false;
  /** What saves could not be fetched. */
  missing = false;

  constructor(context: ListContext) {
    this.#context = context;
  }

  /** Saves, and answers the text. */
  async csv(): Promise<string> {
    const { exportCsv } = await import('./export-csv.ts');
    await this.#complete();
    return exportCsv(this.#context.matches(), this.#context.localize);
  }

  /** Saves for somebody who pressed the button, and says what came of it. */
  readonly again = async (): Promise<void> => {
    const { list, localize, query, matches } = this.#context;
    // The button that tries again goes with its message.
    list.shadowRoot?.querySelector<HTMLElement>('.save')?.focus();
    if (this.busy) return;
    this.busy = true;
    this.#refusal = undefined;
    list.requestUpdate();
    this.missing = await import('./export-csv.ts').then(
      () => false,
      () => true,
    );
    try {
      if (!this.missing) await this.#complete();
      if (!this.missing && matches().length > 0) await this.csv();
    } catch (error) {
      if (error !== query.error) throw error;
      this.#refusal = error;
    } finally {
      this.busy = false;
      list.requestUpdate();
    }
    // What is missing is heard by itself.
    if (!this.missing && !this.#refusal) announce(matches().length > 0 ? localize.term('exported', matches().length) : localize.term('noMatchesAdvice'));
  };

  /** Says that nothing was saved because the rest could not be fetched, as long as that is so. */
  lack(): TemplateResult {
    const { localize, query } = this.#context;
    return html`<div role="alert">${this.#refusal && this.#refusal === query.error ? html`<p class="error">${laterIcon('error')}${localize.term('notExported')}</p>` : nothing}</div>`;
  }

  /** Settles when all invitations are there; fails when they cannot be fetched. */
  async #complete(): Promise<void> {
    const { query } = this.#context;
    await query.settled();
    if (extentOf(query) === 'part') await query.refresh();
    if (query.value?.more !== false) throw query.error ?? new Error('The invitations could not be fetched.');
  }
}
