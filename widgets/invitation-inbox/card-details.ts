import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Copying } from '../shared/copying.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';

/** An invitation's exact times, and its ids to copy. When one would have expired that was closed before is no matter. */
export function cardDetails(localize: Localize, copying: Copying, { id, arn, sent, open, state, expires, managementName, managementEmail }: Invitation, now: number): TemplateResult {
  const idWord = localize.term('invitationId');
  const arnWord = localize.term('arn');
  const sender = managementName || managementEmail;
  return html`<dl class="facts">
    <dt>${localize.term('sentAt')}</dt>
    <dd>${moment(localize, sent, now, 'full')}</dd>
    ${open || state === 'EXPIRED'
      ? html`<dt>${localize.term(open ? 'expiresAt' : 'expiredAt')}</dt>
          <dd>${moment(localize, expires, now, 'full')}</dd>`
      : nothing}
    <dt>${idWord}</dt>
    <dd>${copying.template(idWord, id, sender)}</dd>
    <dt>${arnWord}</dt>
    <dd>${copying.template(arnWord, arn, sender)}</dd>
  </dl>`;
}
