import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { fill } from '../shared/fill.ts';
import type { Membership } from './membership.ts';

const changes = ['leftPayment', 'acceptCostsBody', 'leftAccess', 'leftRole'] as const;

/** What joining has changed, and what to do if it was a mistake. */
export function memberDetails(localize: Localize, { managementEmail }: Membership): TemplateResult {
  const places = {
    email: address(managementEmail),
    role: html`<code>AWSServiceRoleForOrganizations</code>`,
    permission: html`<code>organizations:LeaveOrganization</code>`,
  };
  return html`<ul class="changes">
      ${changes.map((change) => html`<li>${fill(localize.term(change), places)}</li>`)}
    </ul>
    <p class="label">${localize.term('mistake')}</p>
    <p>${fill(localize.term('mistakeBody'), places)}</p>`;
}
