import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { notice } from '../shared/notice.ts';
import { overWords } from '../shared/over.ts';
import { knownState } from '../shared/status-word.ts';

/** Says what became of the invitation of a link, what to do about that, and whom to ask. */
export function linkOver(localize: Localize, invitation: Invitation): TemplateResult {
  const { state, managementName, managementEmail, organizationId } = invitation;
  // Who has accepted may have left since: that it is closed is all that is certain.
  const { title, advice } = overWords(localize, state === 'ACCEPTED' ? 'closed' : `AcceptHandshake.${state}`, 'AcceptHandshake', undefined);
  const sender = html`${managementName ? html`<bdi>${managementName}</bdi> ` : nothing}${address(managementEmail)} <code><bdi>${organizationId}</bdi></code>`;
  const from = html`<p class="hint">${fill(localize.term('about', localize.term('from'), '{sender}'), { sender })}</p>`;
  return html`<div id="linked" class="linked" tabindex="-1">${notice(`${title}\n${advice}`, knownState(invitation) ?? 'info', from)}</div>`;
}
