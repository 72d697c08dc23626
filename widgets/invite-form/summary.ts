import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { laterIcon } from '../shared/later-icon.ts';
import type { Problem } from './problems.ts';

/** Every problem of the form in one place, each leading to its field. */
export const summary = (problems: readonly Problem[], localize: Localize, go: (selector: string) => unknown): TemplateResult =>
  html`<div id="summary" class="notice failure" part="error" role="group" tabindex="-1" aria-labelledby="summary-title">
    ${laterIcon('error')}
    <div>
      <p id="summary-title" class="title">${localize.term('problems', problems.length)}</p>
      <ul role="list">
        ${problems.map(
          ({ selector, words }) =>
            html`<li role="listitem"><button type="button" class="link" @click=${() => go(selector)}>${words()}</button></li>`,
        )}
      </ul>
    </div>
  </div>`;
