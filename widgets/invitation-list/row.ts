import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import { status } from '../shared/status.ts';
import type { Desk } from './desk.ts';
import { columnsOf } from './view.ts';

/** What a row can show beside its recipient, in its order. */
export const columnNames = ['status', 'sent', 'expires', 'id', 'message'] as const;

/** What a row shows unless somebody wants something else. */
export const defaultColumns = 'status sent expires message';

/** What a row shows beside its invitation, and whom it asks. */
export interface RowView {
  readonly localize: Localize;
  readonly now: number;
  readonly columns: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly obstacle: string | undefined;
  readonly expanded: boolean;
  readonly recent: boolean;
  /** What comes on demand, once it is there. */
  readonly desk: Desk | undefined;
  readonly toggle: (press: Event) => void;
  readonly cancel: (press: Event) => void;
  readonly resend: (press: Event) => void;
  readonly seen: () => void;
}

/** What can be done with an invitation. The buttons are two, so that focus does not pass from one to what undoes it. */
function action({ recipient, open, state }: Invitation, { localize, obstacle, cancel, resend }: RowView): TemplateResult | typeof nothing {
  if (open)
    return html`<button
      type="button"
      class="plain cancel"
      part="button cancel-button"
      aria-label=${localize.term('cancelFor', recipient)}
      aria-disabled=${obstacle !== undefined}
      aria-describedby=${obstacle ? 'obstacle' : nothing}
      @click=${cancel}
    >
      ${localize.term('cancel')}
    </button>`;
  if (!recipient || !/^(DECLINED|CANCELED|EXPIRED)$/.test(state)) return nothing;
  return html`<button type="button" class="plain" part="button resend-button" aria-label=${localize.term('resendTo', recipient)} @click=${resend}>
    ${localize.term('resend')}
  </button>`;
}

const cell = (localize: Localize, label: 'status' | 'sentAt' | 'expiresAt' | 'expiredAt' | 'invitationId', content: unknown): TemplateResult =>
  html`<td role="cell" data-label=${localize.term(label)}>${content}</td>`;

/** A row of the table and, when it is expanded, the row of its details. */
export function row(invitation: Invitation, view: RowView): TemplateResult {
  const { localize, now, expanded, columns, desk } = view;
  const { id, recipient, open, state, notes } = invitation;
  const due = open || state === 'EXPIRED';
  return html`<tr role="row" class="${view.recent ? 'recent' : ''} ${expanded ? 'expanded' : ''}" part="row" @animationend=${view.seen}>
      ${view.readOnly ? nothing : html`<td role="cell" class="pick">${desk?.pick(invitation)}</td>`}
      <th scope="row" role="rowheader">
        <button
          type="button"
          class="toggle"
          part="row-toggle"
          data-id=${id}
          aria-expanded=${expanded}
          aria-controls=${expanded ? `details-${id}` : nothing}
          @click=${view.toggle}
        >
          ${icon('chevron')}${address(recipient || id)}
        </button>
        ${notes && columns.has('message') ? html`<span class="note">${icon('note')}<span class="hidden">${localize.term('hasMessage')}</span></span>` : nothing}
        ${desk?.problem(invitation)}
      </th>
      ${columns.has('status') ? cell(localize, 'status', status(localize, invitation)) : nothing}
      ${columns.has('sent') ? cell(localize, 'sentAt', moment(localize, invitation.sent, now, 'brief')) : nothing}
      ${columns.has('expires')
        ? cell(localize, open ? 'expiresAt' : 'expiredAt', due ? moment(localize, invitation.expires, now, 'brief') : html`<span class="none" aria-hidden="true">–</span>`)
        : nothing}
      ${columns.has('id') ? cell(localize, 'invitationId', desk?.id(invitation)) : nothing}
      ${view.readOnly ? nothing : html`<td role="cell" class="action">${desk?.waiting(invitation) ?? action(invitation, view)}</td>`}
    </tr>
    ${expanded
      ? html`<tr role="row" class="details" id="details-${id}" part="details">
          <td role="cell" colspan=${columnsOf(columns).length + (view.readOnly ? 0 : 2)}>${desk?.details(invitation)}</td>
        </tr>`
      : nothing}`;
}
