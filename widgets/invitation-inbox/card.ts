import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import type { Copying } from '../shared/copying.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import { status } from '../shared/status.ts';
import { featureSetWords } from './feature-set-words.ts';
import type { Membership } from './membership.ts';

/** What a card shows beside its invitation, and whom it asks. */
export interface CardView {
  readonly localize: Localize;
  readonly copying: Copying;
  readonly now: number;
  readonly level: number;
  /** Where the account belongs already, in which case it cannot accept. */
  readonly membership: Membership | undefined;
  readonly recent: boolean;
  readonly linked: boolean;
  readonly accept: () => void;
  readonly decline: () => void;
  readonly seen: () => void;
}

/** An open invitation: who invites, to what, until when, and the two answers. */
export function card(invitation: Invitation, view: CardView): TemplateResult {
  const { localize, now, membership } = view;
  const { id, arn, managementName, managementEmail, organizationId, featureSet, notes } = invitation;
  const name = html`<bdi>${managementName || managementEmail || organizationId}</bdi>`;
  const idWord = localize.term('invitationId');
  const arnWord = localize.term('arn');
  return html`<article
    data-id=${id}
    tabindex="-1"
    aria-labelledby="title-${id}"
    class="${view.recent ? 'recent' : ''} ${view.linked ? 'linked' : ''}"
    part="card"
    @animationend=${view.seen}
  >
    <div class="title" id="title-${id}" role="heading" aria-level=${view.level}>${fill(localize.term('invites'), { name })}</div>
    ${notes ? html`<blockquote class="message" dir="auto">${notes}</blockquote>` : nothing}
    <dl class="facts">
      <dt>${localize.term('invited')}</dt>
      <dd>${address(invitation.recipient)}</dd>
      <dt>${localize.term('from')}</dt>
      <dd><bdi>${managementEmail}</bdi></dd>
      <dt>${localize.term('organization')}</dt>
      <dd><code><bdi>${organizationId}</bdi></code></dd>
      ${featureSet
        ? html`<dt>${localize.term('features')}</dt>
            <dd>${featureSetWords(localize, featureSet)}</dd>`
        : nothing}
      <dt>${localize.term('sentAt')}</dt>
      <dd>${moment(localize, invitation.sent, now)}</dd>
      <dt>${localize.term('expiresAt')}</dt>
      <dd class=${invitation.expiresSoon ? 'soon' : ''}>
        ${moment(localize, invitation.expires, now)} ${invitation.expiresSoon ? status(localize, invitation) : nothing}
      </dd>
    </dl>
    <details>
      <summary>${localize.term('technicalDetails')}</summary>
      <dl class="facts">
        <dt>${localize.term('sentAt')}</dt>
        <dd>${moment(localize, invitation.sent, now, 'full')}</dd>
        <dt>${localize.term('expiresAt')}</dt>
        <dd>${moment(localize, invitation.expires, now, 'full')}</dd>
        <dt>${idWord}</dt>
        <dd>${view.copying.template(idWord, id)}</dd>
        <dt>${arnWord}</dt>
        <dd>${view.copying.template(arnWord, arn)}</dd>
      </dl>
    </details>
    <div class="actions">
      <button
        type="button"
        class="primary"
        part="button accept-button"
        aria-disabled=${Boolean(membership)}
        aria-describedby=${membership ? `why-${id}` : nothing}
        @click=${() => membership || view.accept()}
      >
        ${localize.term('accept')}
      </button>
      <button type="button" part="button decline-button" @click=${view.decline}>${localize.term('decline')}</button>
    </div>
    ${membership ? html`<p class="hint" id="why-${id}">${localize.term('onlyOne')}</p>` : nothing}
  </article>`;
}
