import { html, type TemplateResult } from 'lit';
import type { SandboxAccountDescription } from './accounts.ts';
import { day } from './date.ts';

type Period = SandboxAccountDescription['Periods'][number];

const where = ({ OrganizationId, From, To }: Period): TemplateResult =>
  html`${OrganizationId ? html`in <bdi><code>${OrganizationId}</code></bdi>` : 'alone'}${From === undefined ? '' : `, from ${day(From)}`}${To === undefined
    ? ''
    : `${From === undefined ? ',' : ''} until ${day(To)}`}`;

/** The stretches of an account's life, newest first, and whether it sees what each of them cost. */
export function costData({ Periods, VisiblePeriods }: SandboxAccountDescription): TemplateResult {
  const seen = new Set(VisiblePeriods.map((period) => JSON.stringify(period)));
  return html`<ul class="periods">
    ${Periods.toReversed().map((period) =>
      seen.has(JSON.stringify(period))
        ? html`<li>Seen: ${where(period)}</li>`
        : html`<li class="quiet">Not seen: ${where(period)}</li>`,
    )}
  </ul>`;
}
