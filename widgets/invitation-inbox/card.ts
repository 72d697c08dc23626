import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { fill } from '../shared/fill.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import type { Answer } from './answers.ts';
import { featureSetWords } from './feature-set-words.ts';
import type { Obstacle } from './obstacles.ts';

/** What a card shows beside its invitation, and whom it asks. */
export interface CardView {
  readonly localize: Localize;
  readonly now: number;
  readonly level: number;
  /** Why it cannot be answered. */
  readonly obstacle: Obstacle | undefined;
  /** What stands in the way, in words. */
  readonly why: unknown;
  /** A warning about who invites. */
  readonly caution: unknown;
  /** Its ids and exact times. */
  readonly details: unknown;
  readonly recent: boolean;
  readonly linked: boolean;
  readonly ask: (answer: Answer, press: Event) => void;
  readonly seen: () => void;
}

/** An open invitation: who invites, until when, to what, and the two answers. */
export function card(invitation: Invitation, view: CardView): TemplateResult {
  const { localize, now, obstacle } = view;
  const { id, managementName, managementEmail, organizationId, featureSet, notes } = invitation;
  const sender = managementName || managementEmail || organizationId;
  const places = {
    name: html`<bdi id="who-${id}">${sender}</bdi>`,
    recipient: address(invitation.recipient),
    time: moment(localize, invitation.expires, now),
  };
  const gone = obstacle?.isGone;
  return html`<article
    data-id=${id}
    tabindex="-1"
    aria-labelledby="title-${id}"
    class="${view.recent ? 'recent' : ''} ${view.linked ? 'linked' : ''}"
    part="card"
    @animationend=${view.seen}
  >
    <div class="who">
      <div class="title" id="title-${id}" role="heading" aria-level=${view.level}>
        ${fill(localize.term(obstacle?.reasons.includes('forAnother') ? 'invitesOther' : 'invites'), places)}
      </div>
      <p class="sender">${address(managementEmail)} <code><bdi>${organizationId}</bdi></code></p>
      ${view.caution}
      <p class="until status ${invitation.expiresSoon ? 'soon' : ''}" part="status">
        ${icon(invitation.expiresSoon ? 'SOON' : 'OPEN')}<span>${fill(localize.term(invitation.expiresSoon ? 'expiresSoon' : 'expires'), places)}</span>
      </p>
    </div>
    ${gone ? view.why : nothing}
    ${notes ? html`<blockquote class="message" dir="auto">${notes}</blockquote>` : nothing}
    <dl class="facts">
      ${featureSet
        ? html`<dt>${localize.term('features')}</dt>
            <dd>${featureSetWords(localize, featureSet)}</dd>`
        : nothing}
      <dt>${localize.term('invited')}</dt>
      <dd>${address(invitation.recipient)}</dd>
      <dt>${localize.term('sentAt')}</dt>
      <dd>${moment(localize, invitation.sent, now)}</dd>
    </dl>
    ${gone ? nothing : html`${buttons(id, sender, view)} ${view.why}`}
    <details ?open=${view.linked}>
      <summary aria-describedby="who-${id}">${localize.term('technicalDetails')}</summary>
      ${view.details}
    </details>
  </article>`;
}

/** The two answers; one that cannot be given keeps its place and says why. */
function buttons(id: string, sender: string, { localize, obstacle, why, ask }: CardView): TemplateResult {
  const button = (answer: Answer, look: string) => {
    const off = obstacle?.barred.includes(answer) ?? false;
    return html`<button
      type="button"
      class=${look}
      part="button ${answer}-button"
      aria-label=${localize.term(`${answer}From`, sender)}
      aria-disabled=${off}
      aria-describedby=${off && why ? `why-${id}` : nothing}
      @click=${(press: Event) => off || ask(answer, press)}
    >
      ${localize.term(answer)}
    </button>`;
  };
  return html`<div class="actions">
    ${button('accept', 'primary')} ${button('decline', '')}
  </div>`;
}
