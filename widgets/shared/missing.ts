import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { notice } from './notice.ts';

/** Says that what somebody wanted to open could not be fetched, and offers to try again. */
export const missing = (localize: Localize, part: { readonly missing: boolean; readonly want: (press: Event) => unknown }): TemplateResult | typeof nothing =>
  part.missing
    ? html`<div role="alert">
        ${notice(
          localize.term('partMissing'),
          'warning',
          html`<button type="button" part="button retry-button" @click=${(press: Event) => part.want(press)}>${localize.term('tryAgain')}</button>`,
        )}
      </div>`
    : nothing;
