import { html, nothing, type TemplateResult } from 'lit';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import type { RowView } from './row.ts';

/** Everything about an invitation that its row has no room for. */
export function details({ notes, sent, expires, id, arn, open, state }: Invitation, { localize, copying, now }: RowView): TemplateResult {
  const idWord = localize.term('invitationId');
  const arnWord = localize.term('arn');
  return html`<dl class="facts">
    <dt>${localize.term('message')}</dt>
    <dd>${notes ? html`<p class="message" dir="auto">${notes}</p>` : localize.term('noMessage')}</dd>
    <dt>${localize.term('sentAt')}</dt>
    <dd>${moment(localize, sent, now, 'full')}</dd>
    ${open || state === 'EXPIRED'
      ? html`<dt>${localize.term(open ? 'expiresAt' : 'expiredAt')}</dt>
          <dd>${moment(localize, expires, now, 'full')}</dd>`
      : nothing}
    <dt>${idWord}</dt>
    <dd>${copying.template(idWord, id)}</dd>
    <dt>${arnWord}</dt>
    <dd>${copying.template(arnWord, arn)}</dd>
  </dl>`;
}
