import { html, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { failureWords } from './failure-words.ts';
import { fill } from './fill.ts';
import { icon } from './icon.ts';

/** A failure in full: what happened, why and what to do, the raw code behind a disclosure, and what can be done about it here. */
export function failure(localize: Localize, error: unknown, operation: OperationName, action?: TemplateResult): TemplateResult {
  const { title, advice, code, message } = failureWords(localize, error);
  const permission = html`<code>organizations:${operation}</code>`;
  return html`<div class="notice failure" part="error">
    ${icon('warning')}
    <div>
      <p class="title">${title}</p>
      <p>${fill(advice, { permission })}</p>
      <details>
        <summary>${localize.term('technicalDetails')}</summary>
        <p><code>${code}</code></p>
        <p>${message}</p>
      </details>
      ${action}
    </div>
  </div>`;
}
