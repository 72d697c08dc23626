import { html, type TemplateResult } from 'lit';
import { announce } from '../shared/announce.ts';
import { extentOf } from './extent.ts';
import type { ListContext } from './list-context.ts';
import { pageSizeSelect } from './page-size-select.ts';
import { showView } from './show-view.ts';
import type { View } from './view.ts';

/** Leads through a list that is longer than a page; `page` is the one in sight, from 1. */
export function pager(context: ListContext, page: number): TemplateResult {
  const { localize, list, query, matches } = context;
  const total = matches().length;
  const word = extentOf(query) === 'part' ? 'rangeAtLeast' : 'range';
  const range = (at: number) => localize.term(word, (at - 1) * list.pageSize + 1, Math.min(at * list.pageSize, total), total);
  const show = (change: Pick<View, 'page'> & Partial<View>): void => {
    showView(list, change);
    announce(range(change.page));
  };
  const step = (to: number, possible: boolean, words: string) =>
    html`<button type="button" part="button page-button" aria-disabled=${!possible} @click=${() => possible && show({ page: to })}>${words}</button>`;
  return html`<nav class="pager" part="pager" aria-label=${localize.term('pages')}>
    <span>${range(page)}</span>
    <span class="actions">
      ${pageSizeSelect(context, page, show)} ${step(page - 1, page > 1, localize.term('previous'))}
      ${step(page + 1, page * list.pageSize < total, localize.term('next'))}
    </span>
  </nav>`;
}
