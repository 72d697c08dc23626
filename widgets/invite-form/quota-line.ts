import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { fill } from '../shared/fill.ts';
import { icon } from '../shared/icon.ts';
import type { Allowance } from './allowance.ts';

/** How much room the organization has for invitations, and whether all that is entered fits. */
export function quotaLine(localize: Localize, allowance: Allowance | undefined, recipients: number): TemplateResult {
  // The line has its place before anybody has counted, so that nothing moves when it comes.
  if (!allowance) return html`<p id="quota"></p>`;
  const { accounts, open, attempts, places, today, room } = allowance;
  const figures =
    places && today
      ? [localize.term('placesLeft', places.left, places.of), localize.term('todayLeft', today.left, today.of)]
      : [localize.term('accountsUsed', accounts), localize.term('openUsed', open), localize.term('todayUsed', attempts)];
  const short = recipients > room;
  return html`<p id="quota" class=${short ? 'short' : ''} part="quota">
    ${short ? html`<strong>${icon('warning')}${localize.term('roomFor', room, recipients)}</strong>` : nothing}
    <span class="figures">${figures.map((figure, index) => html` <span>${index > 0 ? html`<span class="dot" aria-hidden="true">·</span> ` : nothing}${figure}</span>`)}</span>
  </p>`;
}

/** Says that nobody answered how much room there is. */
export const quotaFailed = (localize: Localize): TemplateResult => html`<p id="quota" class="unknown" part="quota">${localize.term('quotaFailed')}</p>`;

/** Says that nobody can tell how much room there is, and which permissions that would take. */
export const quotaUnknown = (localize: Localize, denied: readonly OperationName[]): TemplateResult =>
  html`<p id="quota" class="unknown" part="quota">
    <span>${fill(localize.term('quotaUnknown'), { permission: denied.map((operation, index) => html`${index > 0 ? ', ' : nothing}<code>organizations:${operation}</code>`) })}</span>
  </p>`;
