import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { Copying } from './copying.ts';
import { type FailureWords, failureWords } from './failure-words.ts';
import { fill } from './fill.ts';
import { icon } from './icon.ts';
import { text } from './text.ts';

/** What copies the codes of each host. */
const copying = new WeakMap<Localize, Copying>();

function copyingOf(localize: Localize): Copying {
  const known = copying.get(localize) ?? new Copying(localize.host, localize);
  copying.set(localize, known);
  return known;
}

/** Why something failed and what to do, with the raw code to copy behind a disclosure. */
export const failureAdvice = (localize: Localize, { advice, code, message }: FailureWords, operation: OperationName): TemplateResult =>
  html`<p>${fill(text(advice), { permission: html`<code>organizations:${operation}</code>` })}</p>
    <details>
      <summary>${localize.term('technicalDetails')}</summary>
      <p>${copyingOf(localize).template(localize.term('errorCode'), text(`${code}: ${message}`))}</p>
    </details>`;

/** A failure in full: what happened, why and what to do, and what can be done about it here. */
export function failure(localize: Localize, error: unknown, operation: OperationName, action: TemplateResult | typeof nothing = nothing): TemplateResult {
  const words = failureWords(localize, error, operation);
  return html`<div class="notice failure" part="error">
    ${icon('warning')}
    <div>
      <p class="title">${words.title}</p>
      ${failureAdvice(localize, words, operation)} ${action}
    </div>
  </div>`;
}
