import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { Dialog } from '../shared/dialog.ts';
import { type CsvEntry, type CsvMapping, guessMapping, readEntries } from './csv-entries.ts';
import { type CsvRow, parseCsv } from './csv-rows.ts';
import { type CsvFault, readText } from './csv-text.ts';
import type { Recipients } from './recipients.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Adds recipients from a CSV file: shows first what is in it, and adds nothing that nobody has confirmed. */
export class CsvImport {
  readonly #host: Host;
  readonly #localize: Localize;
  readonly #recipients: Recipients;
  readonly #parse: typeof parseCsv;
  #files: readonly File[] = [];
  #turn = 0;
  #added = 0;
  readonly dialog: Dialog<CsvImport>;
  reading = false;
  /** What takes a file apart could not be fetched. */
  missing = false;
  fault: CsvFault | undefined;
  file = '';
  rows: readonly CsvRow[] = [];
  mapping: CsvMapping = { column: 0, header: false };
  entries: readonly CsvEntry[] = [];

  /** `closed` is told how many were added once the dialog has closed. */
  constructor(host: Host, localize: Localize, recipients: Recipients, closed: (added: number) => void, parse = parseCsv) {
    this.#host = host;
    this.#localize = localize;
    this.#parse = parse;
    this.#recipients = recipients;
    this.dialog = new Dialog(host, 'import', () => closed(this.#added));
  }

  /** The recipients that would be added. */
  get usable(): readonly string[] {
    return this.entries.filter(({ problem }) => !problem).map(({ text }) => text);
  }

  open(files?: readonly File[]): void {
    // What is still being read was chosen for the dialog of before.
    this.#turn += 1;
    this.#added = 0;
    this.reading = this.missing = false;
    this.fault = undefined;
    this.#show([]);
    this.dialog.open(this);
    if (files) void this.read(files);
  }

  /** Reads the one file and shows what is in it. */
  async read(files: readonly File[]): Promise<void> {
    const [file] = files;
    const turn = ++this.#turn;
    if (!file) return;
    this.#files = files;
    this.file = file.name;
    this.fault = undefined;
    this.missing = false;
    this.reading = true;
    this.#show([]);
    const text = files.length > 1 ? 'csvSeveral' : await readText(file);
    // Whatever is text can be taken apart, as long as there is something to do it with.
    const rows = typeof text === 'string' ? [] : await this.#parse(text.text).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.reading = false;
    this.fault = typeof text === 'string' ? text : undefined;
    this.missing = !rows;
    const [title = ''] = this.#localize.term('csvTemplateText').split(/[,;]/);
    if (rows?.length) this.mapping = guessMapping(rows, title);
    this.#show(rows ?? []);
  }

  /** Reads the same file again. */
  readonly again = (): Promise<void> => {
    // The button that tries again goes with its message.
    this.#host.shadowRoot?.querySelector<HTMLElement>('.import [part~=choose-button]')?.focus();
    return this.read(this.#files);
  };

  /** Judges what is in the file by what is known now. */
  judge(): void {
    this.entries = readEntries(this.rows, this.mapping, this.#recipients);
  }

  map(change: Partial<CsvMapping>): void {
    this.mapping = { ...this.mapping, ...change };
    this.#show(this.rows);
  }

  /** Adds what can be added; what cannot has been told. */
  readonly confirm = (): void => {
    this.#added = this.usable.length;
    this.#recipients.append(this.usable.map((text) => ({ text })));
    this.dialog.close();
  };

  #show(rows: readonly CsvRow[]): void {
    this.rows = rows;
    this.judge();
    this.#host.requestUpdate();
  }
}
