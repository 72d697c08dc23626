import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../localization/localize.ts';
import { drawing } from '../shared/icon.ts';
import { missing } from '../shared/missing.ts';
import { statusNames } from './corrections.ts';
import type { Exporting } from './exporting.ts';
import type { FilterField } from './filter-field.ts';
import { found } from './found.ts';
import type { ListContext } from './list-context.ts';
import type { Preferences } from './preferences.ts';
import { defaultView, type View } from './view.ts';
import { viewButton, viewMenu } from './view-menu.ts';

/** What the toolbar shows beside the view, and whom it asks. */
export interface Toolbar {
  readonly field: FilterField;
  /** What stands in its place while rows are selected. */
  readonly selection: TemplateResult | undefined;
  readonly filter: (change: Partial<View>) => void;
  readonly clear: () => void;
  readonly exporting: Exporting;
  readonly preferences: Preferences;
}

const words = {
  all: 'allStatuses',
  open: 'OPEN',
  soon: 'SOON',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  canceled: 'CANCELED',
  expired: 'EXPIRED',
} as const satisfies Record<(typeof statusNames)[number], string>;

const select = (localize: Localize, status: string, filter: Toolbar['filter']): TemplateResult =>
  html`<label class="select">
    <span class="hidden">${localize.term('status')}</span>
    <select
      part="status-select"
      .value=${live(status)}
      @change=${(event: Event) => filter({ status: (event.currentTarget as HTMLSelectElement).value })}
    >
      ${statusNames.map((name) => html`<option value=${name} ?selected=${name === status}>${localize.term(words[name])}</option>`)}
    </select>
  </label>`;

/** Where a list is searched and saved. */
export function toolbar(context: ListContext, { field, selection, filter, clear, exporting, preferences }: Toolbar): TemplateResult {
  const { list, localize, matches } = context;
  const filtered = list.filter !== defaultView.filter || list.status !== defaultView.status;
  return html`<div class="toolbar" role="group" aria-label=${localize.term('filterGroup')} ?inert=${selection !== undefined}>
      ${field.template(localize, list.filter, list.hasAttribute('shortcuts') ? '/' : undefined)} ${select(localize, list.status, filter)}
      ${viewButton(localize)}
      <button
        type="button"
        class="plain tool save"
        part="button export-button"
        aria-label=${localize.term('exportCsv')}
        aria-disabled=${exporting.busy}
        @click=${exporting.again}
      >
        ${exporting.busy ? html`<span class="spinner"></span>` : drawing('M8 2.25v7.5M4.75 6.75L8 10l3.25-3.25M2.75 13.25h10.5')}${localize.term('export')}
      </button>
      ${filtered
        ? html`<p class="found hint">
            ${found(context)}
            ${matches().length > 0 ? html`<button type="button" class="link" part="button clear-button" @click=${clear}>${localize.term('clearFilter')}</button>` : nothing}
          </p>`
        : nothing}
    </div>
    ${selection} ${viewMenu(localize, preferences)} ${missing(localize, exporting)} ${exporting.lack()}`;
}
