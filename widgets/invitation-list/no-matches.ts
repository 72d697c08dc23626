import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';

/** A list in which nothing is what its filter wants, and the way back to all of it. */
export const noMatches = (localize: Localize, clear: () => void): TemplateResult =>
  html`<div class="empty" part="empty">
    <p class="label">${localize.term('noMatches')}</p>
    <p class="hint">${localize.term('noMatchesAdvice')}</p>
    <button type="button" part="button clear-button" @click=${clear}>${localize.term('clearFilter')}</button>
  </div>`;
