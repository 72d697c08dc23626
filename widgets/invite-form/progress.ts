import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { continuing } from '../shared/continuing.ts';
import type { Sending } from './sending.ts';

function hint({ waiting, stopping, slow }: Sending, localize: Localize): string {
  if (waiting > 0) return continuing(localize, waiting);
  return localize.term(slow ? 'takesLong' : stopping ? 'stoppingAdvice' : 'keepOpen');
}

/** How far the sending has come, and why it waits if it does. */
export const progress = (sending: Sending, localize: Localize): TemplateResult =>
  html`<div class="progress" part="progress">
    <progress max=${sending.total} value=${sending.count - 1} aria-label=${localize.term('sending', sending.count, sending.total)}></progress>
    <p class="hint">${hint(sending, localize)}</p>
  </div>`;

/** Stops the sending behind what is under way, or the wait for that where it takes long; one invitation is over before anybody could. */
export const stopButton = ({ total, waiting, stopping, slow, stop }: Sending, localize: Localize): TemplateResult | typeof nothing =>
  total > 1 || waiting > 0 || slow
    ? html`<button type="button" part="button stop-button" aria-disabled=${stopping && !slow} @click=${stop}>
        ${localize.term(slow ? 'stopWaiting' : stopping ? 'stopping' : 'stop')}
      </button>`
    : nothing;
