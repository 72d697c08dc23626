import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { Copying } from './copying.ts';
import { failureWords } from './failure-words.ts';
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

/**
 * A failure in full: what happened, why and what to do, the raw code to copy behind a disclosure, and what can be done
 * about it here. `state` is what has become of the invitation that it is about.
 */
export function failure(
  localize: Localize,
  error: unknown,
  operation: OperationName,
  action: TemplateResult | typeof nothing = nothing,
  state?: string,
): TemplateResult {
  const { title, advice, code, message } = failureWords(localize, error, operation, state);
  const permission = html`<code>organizations:${operation}</code>`;
  return html`<div class="notice failure" part="error">
    ${icon('warning')}
    <div>
      <p class="title">${title}</p>
      <p>${fill(text(advice), { permission })}</p>
      <details>
        <summary>${localize.term('technicalDetails')}</summary>
        <p>${copyingOf(localize).template(localize.term('errorCode'), text(`${code}: ${message}`))}</p>
      </details>
      ${action}
    </div>
  </div>`;
}
