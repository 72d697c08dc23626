import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { failure } from '../shared/failure.ts';
import { icon } from '../shared/icon.ts';
import { laterIcon } from '../shared/later-icon.ts';
import type { Recipients } from './recipients.ts';
import type { Sending } from './sending.ts';

interface Result {
  readonly mark: TemplateResult;
  readonly kind: 'success' | 'failure' | 'halt';
  readonly title: string;
  readonly advice: string;
  readonly more?: TemplateResult;
}

/** So many recipients are named at most. */
const mostNamed = 5;

const named = (localize: Localize, recipients: readonly string[]): TemplateResult =>
  html`<p class="hint">
    ${new Intl.ListFormat(localize.lang()).formatToParts(recipients).map(({ type, value }) => (type === 'element' ? address(value) : value))}
  </p>`;

function results({ sent, failed, stopped, error }: Sending, localize: Localize, left: number, refused: number): readonly Result[] {
  const [only] = sent.length === 1 ? sent : [];
  const found: Result[] = [];
  if (sent.length > 0)
    found.push({
      mark: icon('ACCEPTED'),
      kind: 'success',
      title: only ? localize.term('sentTo', only) : localize.term('sent', sent.length),
      advice: localize.term('sentAdvice', sent.length),
      more: html`${sent.length > 1 && sent.length <= mostNamed ? named(localize, sent) : nothing}<slot name="result"></slot>`,
    });
  // What ended it all says more than the one recipient that it met; those that are gone are nobody's concern any more.
  const count = Math.min(failed, refused);
  if (count > 0 && !(count === 1 && error))
    found.push({ mark: laterIcon('error'), kind: 'failure', title: localize.term('notSent', count), advice: localize.term('notSentAdvice') });
  if (stopped) found.push({ mark: icon('info'), kind: 'halt', title: localize.term('stopped'), advice: localize.term('stoppedAdvice', left) });
  return found;
}

/** How the last sending went: what was sent, what was refused and is still there, and what ended it. */
export function outcome(sending: Sending, localize: Localize, level: number, recipients: Recipients): TemplateResult | typeof nothing {
  const { busy, error } = sending;
  const found = results(sending, localize, recipients.list.length, recipients.having('refused', 'unknown').length);
  if (busy || (found.length === 0 && !error)) return nothing;
  return html`<div id="outcome" tabindex="-1" role="group" aria-labelledby="${found.map((_, index) => `outcome-${index} `).join('')}outcome-error">
    ${found.map(
      ({ mark, kind, title, advice, more }, index) =>
        html`<div class="notice ${kind}" part=${kind === 'success' ? 'result' : 'error'}>
          ${mark}
          <div>
            <div class="title" role="heading" aria-level=${level + 1} id="outcome-${index}">${title}</div>
            <p>${advice}</p>
            ${more}
          </div>
        </div>`,
    )}
    ${error
      ? failure(localize, error, 'InviteAccountToOrganization', html`<button type="submit" part="button retry-button">${localize.term('tryAgain')}</button>`, {
          id: 'outcome-error',
        })
      : nothing}
  </div>`;
}
