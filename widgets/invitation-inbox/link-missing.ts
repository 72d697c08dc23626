import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { notice } from '../shared/notice.ts';

/** Says that the invitation of a link is not here. */
export const linkMissing = (localize: Localize): TemplateResult =>
  html`<div id="linked" class="linked" tabindex="-1">${notice(localize.term('linkMissing'))}</div>`;
