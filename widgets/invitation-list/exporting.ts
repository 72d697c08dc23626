import { announce } from '../shared/announce.ts';
import type { ListContext } from './list-context.ts';

/** Saves what matches as a CSV file, once at a time, when all of it is there. */
export class Exporting {
  readonly #context: ListContext;
  busy = false;
  /** What saves could not be fetched. */
  missing = false;

  constructor(context: ListContext) {
    this.#context = context;
  }

  /** Saves, and answers the text. */
  async csv(): Promise<string> {
    const { exportCsv } = await import('./export-csv.ts');
    await this.#context.query.settled();
    return exportCsv(this.#context.matches(), this.#context.localize);
  }

  /** Saves for somebody who pressed the button, and says what came of it. */
  readonly again = async (): Promise<void> => {
    const { list, localize, matches } = this.#context;
    // The button that tries again goes with its message.
    list.shadowRoot?.querySelector<HTMLElement>('.save')?.focus();
    if (this.busy) return;
    this.busy = true;
    list.requestUpdate();
    this.missing = await import('./export-csv.ts').then(
      () => false,
      () => true,
    );
    try {
      if (!this.missing) await this.csv();
    } finally {
      this.busy = false;
      list.requestUpdate();
    }
    // What is missing is heard by itself.
    if (!this.missing) announce(localize.term('exported', matches().length));
  };
}
