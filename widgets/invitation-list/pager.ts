import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';

/** Rows that are shown at a time. */
export const pageSize = 20;

/** Leads through a list that is longer than a page; `page` counts from 0. */
export function pager(localize: Localize, page: number, total: number, go: (page: number) => void): TemplateResult | typeof nothing {
  if (total <= pageSize) return nothing;
  const first = page * pageSize;
  const last = Math.min(first + pageSize, total);
  const step = (to: number, possible: boolean, words: string) =>
    html`<button type="button" part="button" aria-disabled=${!possible} @click=${() => possible && go(to)}>${words}</button>`;
  return html`<nav class="pager" aria-label=${localize.term('pages')}>
    <span>${localize.term('range', first + 1, last, total)}</span>
    <span class="actions">
      ${step(page - 1, page > 0, localize.term('previous'))} ${step(page + 1, last < total, localize.term('next'))}
    </span>
  </nav>`;
}
