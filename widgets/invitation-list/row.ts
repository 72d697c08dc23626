import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import type { Copying } from '../shared/copying.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import { status } from '../shared/status.ts';
import { details } from './details.ts';

/** What a row shows beside its invitation, and whom it asks. */
export interface RowView {
  readonly localize: Localize;
  readonly copying: Copying;
  readonly now: number;
  readonly expanded: boolean;
  readonly recent: boolean;
  readonly toggle: () => void;
  readonly cancel: () => void;
  readonly resend: () => void;
  readonly seen: () => void;
}

/** A row of the table and, when it is expanded, the row of its details. */
export function row(invitation: Invitation, view: RowView): TemplateResult {
  const { localize, now, expanded } = view;
  const { id, recipient, open, state } = invitation;
  return html`<tr role="row" class="${view.recent ? 'recent' : ''} ${expanded ? 'expanded' : ''}" part="row" @animationend=${view.seen}>
      <th scope="row" role="rowheader">
        <button
          type="button"
          class="toggle"
          data-id=${id}
          aria-expanded=${expanded}
          aria-controls=${expanded ? `details-${id}` : nothing}
          @click=${view.toggle}
        >
          ${icon('chevron')}${address(recipient || id)}
        </button>
      </th>
      <td role="cell" data-label=${localize.term('status')}>${status(localize, invitation)}</td>
      <td role="cell" class="when" data-label=${localize.term('sentAt')}>${moment(localize, invitation.sent, now)}</td>
      <td role="cell" class="when" data-label=${localize.term(state === 'EXPIRED' ? 'expiredAt' : 'expiresAt')}>
        ${open || state === 'EXPIRED' ? moment(localize, invitation.expires, now) : html`<span class="none">–</span>`}
      </td>
      <td role="cell" class="action">
        ${open
          ? html`<button
              type="button"
              part="button"
              aria-label=${localize.term('cancelFor', recipient)}
              @click=${view.cancel}
            >
              ${localize.term('cancel')}
            </button>`
          : state === 'ACCEPTED'
            ? nothing
            : html`<button
                type="button"
                class="plain"
                part="button"
                aria-label=${localize.term('resendTo', recipient)}
                @click=${view.resend}
              >
                ${localize.term('resend')}
              </button>`}
      </td>
    </tr>
    ${expanded
      ? html`<tr role="row" class="details" id="details-${id}">
          <td role="cell" colspan="5">${details(invitation, view)}</td>
        </tr>`
      : nothing}`;
}
