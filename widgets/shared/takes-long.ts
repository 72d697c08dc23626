import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { continuing } from './continuing.ts';
import type { Dialog } from './dialog.ts';

/** Says that the work takes long: when it goes on, or what it means to stop waiting for it. */
export const takesLong = <Subject>(localize: Localize, { slow, waiting }: Dialog<Subject>): TemplateResult | typeof nothing => {
  if (waiting > 0) return html`<p class="hint waiting">${continuing(localize, waiting)}</p>`;
  return slow ? html`<p class="hint" role="status">${localize.term('takesLong')}</p>` : nothing;
};
