import { html, nothing, type TemplateResult } from 'lit';
import { address } from '../shared/address.ts';
import type { Copying } from '../shared/copying.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { ListContext } from './list-context.ts';
import { nextSteps } from './next-steps.ts';
import { timeline } from './timeline.ts';

/** Everything about an invitation that its row has no room for. */
export function details(invitation: Invitation, context: ListContext, copying: Copying): TemplateResult {
  const { localize } = context;
  const { recipient, notes, id, arn, organizationId, managementName, managementEmail, state } = invitation;
  const idWord = localize.term('invitationId');
  const arnWord = localize.term('arn');
  return html`<div class="known">
      <dl class="facts">
        <dt>${localize.term('message')}</dt>
        <dd>${notes ? html`<p class="message" dir="auto">${notes}</p>` : localize.term('noMessage')}</dd>
        <dt>${localize.term('from')}</dt>
        <dd>
          ${managementName ? html`<bdi>${managementName}</bdi><br />` : nothing}${managementEmail ? html`${address(managementEmail)}<br />` : nothing}
          <code><bdi>${organizationId}</bdi></code>
        </dd>
      </dl>
      ${timeline(invitation, context)}
      <dl class="facts ids">
        <dt>${idWord}</dt>
        <dd>${copying.template(idWord, id, recipient)}</dd>
        <dt>${arnWord}</dt>
        <dd>${copying.template(arnWord, arn, recipient)}</dd>
      </dl>
    </div>
    ${state === 'ACCEPTED' ? nextSteps(invitation, context, copying) : nothing}`;
}
