import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { limits } from '../../src/model/limits.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import { status } from '../shared/status.ts';
import type { InboxContext } from './desk.ts';

/** The invitations that are over, newest first. */
export function pastInvitations(rows: readonly Invitation[], { inbox, localize, invitations }: InboxContext): TemplateResult | typeof nothing {
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
              <bdi>${row.managementName || row.managementEmail}</bdi>
              <code><bdi>${row.organizationId}</bdi></code>
            </span>
            <span class="when">
              ${fill(localize.term('sentWhen'), { time: moment(localize, row.sent, now) })}
              <small>${fill(localize.term(row.state === 'EXPIRED' ? 'leavesWhen' : 'leavesBy'), { time: moment(localize, row.expires + limits.retention, now, 'brief') })}</small>
            </span>
            ${status(localize, row)}
          </li>`,
      )}
    </ul>
    <p class="hint">${localize.term('retention')}</p>
  </div>`;
}
