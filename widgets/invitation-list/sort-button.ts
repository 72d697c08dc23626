import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../shared/announce.ts';
import { drawing } from '../shared/icon.ts';
import type { ListContext } from './list-context.ts';
import { showView } from './show-view.ts';
import type { SortColumn } from './view.ts';

/** The direction in which a column is sorted first: texts from the beginning, times from the latest. */
const first = { recipient: 'asc', status: 'asc', sent: 'desc', expires: 'asc', id: 'asc' } as const satisfies Record<SortColumn, string>;

/** The head of a column, which sorts by it and, pressed again, the other way round. */
export function sortButton({ list, localize }: ListContext, column: SortColumn, word: string, direction: string | undefined): TemplateResult {
  const other = direction === 'ascending' ? 'desc' : 'asc';
  const next = direction ? other : first[column];
  const sort = (): void => {
    showView(list, { sort: `${column}-${next}`, page: 1 });
    announce(localize.term(next === 'asc' ? 'sortedUp' : 'sortedDown', word));
  };
  return html`<button type="button" class="sort" part="button sort-button" @click=${sort}>
    ${word}${direction ? drawing(direction === 'ascending' ? 'M8 12.5v-9M4.75 6.5L8 3.25l3.25 3.25' : 'M8 3.5v9M4.75 9.5L8 12.75l3.25-3.25') : nothing}
  </button>`;
}
