import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { failure } from '../shared/failure.ts';
import { failureWords } from '../shared/failure-words.ts';
import { icon } from '../shared/icon.ts';
import type { Sending } from './sending.ts';

/** How the last sending went: what was sent, what was refused, and what stopped it. */
export function outcome(sending: Sending, localize: Localize): TemplateResult | typeof nothing {
  const { busy, sent, refused, stopped } = sending;
  if (busy || (sent.length === 0 && refused === 0 && !stopped)) return nothing;
  const [only] = sent.length === 1 ? sent : [];
  const sentTitle = only ? localize.term('sentTo', only) : localize.term('sent', sent.length);
  const titles = [
    ...(sent.length > 0 ? [sentTitle] : []),
    ...(refused > 0 ? [localize.term('notSent', refused)] : []),
    ...(stopped ? [failureWords(localize, stopped).title] : []),
  ];
  const success =
    sent.length > 0 &&
    html`<div class="notice success" part="result">
      ${icon('ACCEPTED')}
      <div>
        <p class="title">${sentTitle}</p>
        <p>${localize.term('sentAdvice', sent.length)}</p>
      </div>
    </div>`;
  const partly =
    refused > 0 &&
    html`<div class="notice failure" part="error">
      ${icon('warning')}
      <div>
        <p class="title">${localize.term('notSent', refused)}</p>
        <p>${localize.term('notSentAdvice')}</p>
      </div>
    </div>`;
  return html`<div id="outcome" role="group" tabindex="-1" aria-label=${titles.join('. ')}>
    ${success || nothing} ${partly || nothing}
    ${stopped ? failure(localize, stopped, 'InviteAccountToOrganization') : nothing}
  </div>`;
}
