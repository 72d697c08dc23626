import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { limits } from '../../src/model/limits.ts';
import type { Copying } from '../shared/copying.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import { status } from '../shared/status.ts';
import { cardDetails } from './card-details.ts';
import type { InboxContext } from './desk.ts';

/** The invitations that are over, newest first. */
export function pastInvitations(rows: readonly Invitation[], { inbox, localize, invitations }: InboxContext, copying: Copying): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const now = inbox.now();
  const classes = (row: Invitation) => `${invitations.isRecent(row) ? 'recent' : ''} ${row.id === inbox.invitationId ? 'linked' : ''}`;
  return html`<div class="past">
    <div role="heading" aria-level=${inbox.headingLevel + 1}>${localize.term('past')}</div>
    <ul role="list">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) =>
          html`<li role="listitem" data-id=${row.id} tabindex="-1" class=${classes(row)} @animationend=${() => invitations.seen(row)}>
            <span class="who">
              <bdi id="who-${row.id}">${row.managementName || row.managementEmail}</bdi>
              <code><bdi>${row.organizationId}</bdi></code>
            </span>
            <span class="when" id="when-${row.id}">
              ${fill(localize.term('sentWhen'), { time: moment(localize, row.sent, now) })}
              <small>${fill(localize.term(row.state === 'EXPIRED' ? 'leavesWhen' : 'leavesBy'), { time: moment(localize, row.expires + limits.retention, now, 'brief') })}</small>
            </span>
            ${status(localize, row)}
            <details ?open=${row.id === inbox.invitationId}>
              <summary aria-describedby="who-${row.id} when-${row.id}">${localize.term('technicalDetails')}</summary>
              ${row.notes ? html`<blockquote class="message" dir="auto">${row.notes}</blockquote>` : nothing} ${cardDetails(localize, copying, row, now)}
            </details>
          </li>`,
      )}
    </ul>
    <p class="hint">${localize.term('retention')}</p>
  </div>`;
}
