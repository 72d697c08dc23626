import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListContext } from './list-context.ts';
import { pageSizes } from './corrections.ts';
import type { View } from './view.ts';

/** How many rows a page has; the first row in sight stays in sight when that is page `page`, from 1. */
export function pageSizeSelect({ list, localize }: ListContext, page: number, show: (change: Pick<View, 'page' | 'pageSize'>) => void): TemplateResult {
  const choose = (event: Event): void => {
    const pageSize = Number((event.currentTarget as HTMLSelectElement).value); // the one below
    show({ pageSize, page: Math.floor(((page - 1) * list.pageSize) / pageSize) + 1 });
  };
  return html`<label class="select">
    <span class="hidden">${localize.term('pageSize')}</span>
    <select part="page-size-select" .value=${live(String(list.pageSize))} @change=${choose}>
      ${pageSizes.map((size) => html`<option value=${size} ?selected=${size === list.pageSize}>${localize.term('perPage', size)}</option>`)}
    </select>
  </label>`;
}
