import { html, type TemplateResult } from 'lit';
import { unsearched } from './found.ts';
import type { ListContext } from './list-context.ts';

/** A list in which nothing is what its filter wants, as far as that has been searched, and the way back to all of it. */
export function noMatches(context: ListContext, clear: () => void): TemplateResult {
  const { localize } = context;
  return html`<div class="empty" part="empty">
    <p class="label">${localize.term('noMatches')}</p>
    <p class="hint">${unsearched(context) || localize.term('noMatchesAdvice')}</p>
    <button type="button" part="button clear-button" @click=${clear}>${localize.term('clearFilter')}</button>
  </div>`;
}
