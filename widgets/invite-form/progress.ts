import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Sending } from './sending.ts';

/** How far the sending has come, and why it waits if it does. */
export const progress = ({ count, total, waiting, stopping }: Sending, localize: Localize): TemplateResult =>
  html`<div class="progress" part="progress">
    <progress max=${total} value=${count - 1} aria-label=${localize.term('sending', count, total)}></progress>
    <p class="hint">${waiting > 0 ? localize.term('continuing', waiting) : localize.term(stopping ? 'stoppingAdvice' : 'keepOpen')}</p>
  </div>`;

/** Stops the sending behind what is under way; one invitation is over before anybody could. */
export const stopButton = ({ total, waiting, stopping, stop }: Sending, localize: Localize): TemplateResult | typeof nothing =>
  total > 1 || waiting > 0
    ? html`<button type="button" part="button stop-button" aria-disabled=${stopping} @click=${stop}>${localize.term(stopping ? 'stopping' : 'stop')}</button>`
    : nothing;
