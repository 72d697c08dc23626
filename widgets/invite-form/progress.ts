import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Sending } from './sending.ts';

/** How far the sending has come, why it waits if it does, and a button that stops it. */
export const progress = ({ count, total, waiting, stopping, stop }: Sending, localize: Localize): TemplateResult =>
  html`<div class="progress" part="progress">
    <progress max=${total} value=${count - 1} aria-label=${localize.term('sending', count, total)}></progress>
    <p class="hint">${waiting > 0 ? localize.term('continuing', waiting) : stopping ? localize.term('stoppingAdvice') : localize.term('keepOpen')}</p>
    ${total > 1 || waiting > 0
      ? html`<button type="button" part="button stop-button" aria-disabled=${stopping} @click=${stop}>${localize.term(stopping ? 'stopping' : 'stop')}</button>`
      : nothing}
  </div>`;
