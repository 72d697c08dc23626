import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { laterIcon } from '../shared/later-icon.ts';
import { missing } from '../shared/missing.ts';
import { saveCsv } from '../shared/save-csv.ts';
import { text as shown } from '../shared/text.ts';
import { type CsvEntry, mostRecipients, widthOf } from './csv-entries.ts';
import type { CsvImport } from './csv-import.ts';
import { largestFile } from './csv-text.ts';
import { fieldError } from './field-error.ts';
import { caution, problemWords } from './reason.ts';
import type { Recipients } from './recipients.ts';

/** How many entries are shown at most: more would hold up the page and be read by nobody. */
const mostShown = 2 * mostRecipients;

function entryWords(localize: Localize, recipients: Recipients, { line, end, text, problem }: CsvEntry): string {
  if (!problem) return localize.term('csvAdds');
  if (problem === 'malformed') return end > line ? localize.term('csvMalformedLines', line, end) : localize.term('csvMalformed');
  if (problem === 'blank') return localize.term('csvBlank');
  if (problem === 'excess') return localize.term('csvExcess', mostRecipients);
  return problemWords(localize, recipients, text, problem);
}

function warning(localize: Localize, { text, problem }: CsvEntry): TemplateResult | typeof nothing {
  const words = problem ? undefined : caution(localize, text);
  return words ? html`<p class="caution">${words}</p>` : nothing;
}

function choosing(load: CsvImport, localize: Localize): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement; // the input below
    void load.read([...(input.files ?? [])]);
    input.value = '';
  };
  return html`<p id="import-lead">${localize.term('csvIntroduction')}</p>
    <p class="hint">${localize.term('csvLimits', largestFile / 1_000_000, mostRecipients)}</p>
    ${missing(localize, load)}
    <div role="alert">${load.fault ? fieldError(localize.term(load.fault, load.file)) : nothing}</div>
    <div class="actions start">
      <input id="csv-file" class="hidden" type="file" tabindex="-1" aria-hidden="true" accept=".csv,.tsv,.txt,text/csv,text/plain" @change=${choose} />
      <button
        type="button"
        part="button choose-button"
        aria-disabled=${load.reading}
        @click=${(event: Event) => (event.currentTarget as Element).parentElement?.querySelector('input')?.click() /* the button in its row */}
      >
        ${load.reading ? html`<span class="spinner"></span>` : nothing}${localize.term('csvChoose')}
      </button>
      <button type="button" class="plain" part="button template-button" @click=${() => saveCsv('recipients', localize.term('csvTemplateText'))}>${localize.term('csvTemplate')}</button>
    </div>`;
}

function preview(load: CsvImport, localize: Localize, recipients: Recipients): TemplateResult {
  const { rows, mapping, entries, usable } = load;
  const [first] = rows;
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => column);
  const nameOf = (column: number) => shown(mapping.header ? first?.cells[column]?.trim() : '') || localize.term('csvColumn', column + 1);
  const unusable = entries.length - usable.length;
  return html`<p id="import-lead" role="status">
      <strong>${localize.term('csvUsable', usable.length)}</strong> ${unusable > 0 ? html`<span>${localize.term('csvUnusable', unusable)}</span>` : nothing}
    </p>
    <div class="mapping">
      <label
        >${localize.term('csvRecipients')}
        <select @change=${(event: Event) => load.map({ column: Number((event.target as HTMLSelectElement).value) /* the select */ })}>
          ${columns.map((column) => html`<option value=${column} ?selected=${column === mapping.column}>${nameOf(column)}</option>`)}
        </select></label
      >
      <label class="check"
        ><input
          type="checkbox"
          .checked=${mapping.header}
          @change=${(event: Event) => load.map({ header: (event.target as HTMLInputElement).checked /* the box */ })}
        />${localize.term('csvHeader')}</label
      >
    </div>
    <div class="preview-rows" role="group" tabindex="0" aria-label=${localize.term('csvPreview')}>
      <table aria-labelledby="import-heading">
        <thead>
          <tr>
            <th scope="col">${localize.term('csvLine')}</th>
            <th scope="col">${localize.term('recipient')}</th>
            <th scope="col">${localize.term('csvResult')}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.slice(0, mostShown).map(
            (entry) =>
              html`<tr class=${entry.problem ? 'bad' : ''}>
                <td>${localize.number(entry.line)}</td>
                <th scope="row">${address(shown(entry.text) || '–')}</th>
                <td>${laterIcon(entry.problem ? 'error' : 'check')}${entryWords(localize, recipients, entry)}${warning(localize, entry)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${entries.length > mostShown ? html`<p class="hint">${localize.term('andMore', entries.length - mostShown)}</p>` : nothing}
    </div>`;
}

/** The dialog in which a CSV file is chosen and looked through before anything is added. */
export function csvDialog(load: CsvImport, localize: Localize, recipients: Recipients): TemplateResult {
  const { dialog, rows, file, usable } = load;
  const chosen = rows.length > 0;
  return html`<dialog class="import" part="dialog" aria-labelledby="import-heading" aria-describedby="import-lead" @cancel=${dialog.cancel} @close=${dialog.close}>
    ${dialog.subject
      ? html`<div class="dialog-head">
            <h2 id="import-heading" tabindex="-1" autofocus>${chosen ? localize.term('csvFrom', file) : localize.term('csvHeading')}</h2>
          </div>
          <div id="dialog-body">${chosen ? preview(load, localize, recipients) : choosing(load, localize)}</div>
          <div class="dialog-foot actions">
            ${chosen
              ? html`<button type="button" class="plain" part="button choose-button" @click=${() => load.open()}>${localize.term('csvOther')}</button>`
              : nothing}
            <button type="button" part="button dismiss-button" @click=${dialog.close}>${localize.term('notNow')}</button>
            ${chosen && usable.length > 0
              ? html`<button type="button" class="primary" part="button confirm-button" @click=${load.confirm}>${localize.term('csvAdd', usable.length)}</button>`
              : nothing}
          </div>`
      : nothing}
  </dialog>`;
}
