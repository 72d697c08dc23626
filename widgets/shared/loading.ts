import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';

/** The shape of a list that is still on its way. */
export const loading = (localize: Localize): TemplateResult =>
  html`<div class="loading" role="status" aria-busy="true">
    <span class="hidden">${localize.term('loading')}</span>
    ${[0, 1, 2].map(() => html`<div class="skeleton"></div>`)}
  </div>`;
