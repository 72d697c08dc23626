import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Dialog } from './dialog.ts';

/** Says that the work takes long, and what it means to stop waiting for it. */
export const takesLong = <Subject>(localize: Localize, { slow }: Dialog<Subject>): TemplateResult | typeof nothing =>
  slow ? html`<p class="hint" role="status">${localize.term('takesLong')}</p>` : nothing;
