import { nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from '../shared/announce.ts';
import { csvDialog } from './csv-dialog.ts';
import { CsvImport } from './csv-import.ts';
import type { DeskForm } from './desk-form.ts';
import type { Recipients } from './recipients.ts';

/** The way in for recipients from files: a dialog that is there once somebody has wanted it. */
export class Importing {
  readonly #form: DeskForm;
  readonly #localize: Localize;
  readonly #recipients: Recipients;
  #csv: CsvImport | undefined;

  constructor(form: DeskForm, localize: Localize, recipients: Recipients) {
    this.#form = form;
    this.#localize = localize;
    this.#recipients = recipients;
  }

  /** Opens the dialog, with the files that were dropped, if any. */
  open(files?: readonly File[]): void {
    this.#csv ??= new CsvImport(this.#form, this.#localize, this.#recipients, (added) => {
      if (added > 0) announce(this.#localize.term('recipientsAdded', added));
      if (!this.#form.shadowRoot?.activeElement) this.#form.focus();
    });
    this.#csv.open(files);
  }

  /** Judges what is in a file by what is known now. */
  judge(): void {
    this.#csv?.judge();
  }

  dialog(): TemplateResult | typeof nothing {
    return this.#csv ? csvDialog(this.#csv, this.#localize, this.#recipients) : nothing;
  }
}
