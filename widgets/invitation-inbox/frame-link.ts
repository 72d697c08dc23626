import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { notice } from '../shared/notice.ts';

/** Says that nothing can be accepted inside a page of another origin, and leads out of it. */
export function frameLink(localize: Localize): TemplateResult {
  const link = html`<slot name="frame-link"><a href=${location.href} target="_blank" rel="noopener">${localize.term('framedOpen')}</a></slot>`;
  return notice(localize.term('framed'), 'info', link);
}
