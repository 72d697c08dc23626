import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { Copying } from './copying.ts';
import { type FailureWords, failureWords } from './failure-words.ts';
import { fill } from './fill.ts';
import { laterIcon } from './later-icon.ts';
import { text } from './text.ts';

/** What copies the codes of each host. */
const copying = new WeakMap<Localize, Copying>();

function copyingOf(localize: Localize): Copying {
  const known = copying.get(localize) ?? new Copying(localize.host, localize);
  copying.set(localize, known);
  return known;
}

/** The code that is ticked as copied. */
export const copied = (localize: Localize): string | undefined => copying.get(localize)?.copied;

/** How a failure is known to others: its title by an id, its advice by that with `-advice`, and its disclosure, where there are several, by what it is about. */
interface FailureNames {
  readonly id: string;
  readonly what?: string;
}

/** What the disclosure of one of several failures says, and what it is about for those who do not see where it stands. */
const told = (localize: Localize, what: string): TemplateResult =>
  html`<span aria-hidden="true">${localize.term('technicalDetails')}</span><span class="hidden">${fill(localize.term('about', localize.term('technicalDetails'), '{what}'), { what: html`<bdi>${what}</bdi>` })}</span>`;

/** Why, and what to do. */
export const adviceLine = ({ advice }: FailureWords, operation: OperationName, id?: string): TemplateResult | typeof nothing =>
  advice === '' ? nothing : html`<p id=${id ?? nothing}>${fill(text(advice), { permission: html`<code>organizations:${operation}</code>` })}</p>`;

/** Why something failed, what to do, what can be done about it here, and the raw code to copy behind a disclosure. */
export const failureAdvice = (localize: Localize, words: FailureWords, operation: OperationName, action: unknown = nothing, names?: FailureNames): TemplateResult =>
  html`${adviceLine(words, operation, names && `${names.id}-advice`)}
    ${action}
    <details>
      <summary>${names?.what ? told(localize, names.what) : localize.term('technicalDetails')}</summary>
      <p>${copyingOf(localize).template(localize.term('errorCode'), text(`${words.code}: ${words.message}`))}</p>
    </details>`;

/** A failure in full, beginning with what happened. */
export function failure(localize: Localize, error: unknown, operation: OperationName, action?: unknown, names?: FailureNames): TemplateResult {
  const words = failureWords(localize, error, operation);
  return html`<div class="notice failure" part="error">
    ${laterIcon('error')}
    <div>
      <p class="title" id=${names?.id ?? nothing}>${words.title}</p>
      ${failureAdvice(localize, words, operation, action, names)}
    </div>
  </div>`;
}
