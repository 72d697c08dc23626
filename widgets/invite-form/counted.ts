import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Recipients } from './recipients.ts';

/** How many recipients were entered, where they are more than one, and how many of them have to be mended. */
export function counted(localize: Localize, { list, faulty }: Recipients): TemplateResult | typeof nothing {
  if (list.length < 2) return nothing;
  return html`${localize.term('recipientsEntered', list.length)}
  ${faulty.length > 0 ? html` · <span class="faulty">${localize.term('recipientsFaulty', faulty.length)}</span>` : nothing}`;
}
