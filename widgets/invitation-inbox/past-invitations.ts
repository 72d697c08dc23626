import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localization/localize.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import { status } from '../shared/status.ts';

/** What the quiet list needs to know of each of its rows. */
export interface PastView {
  readonly localize: Localize;
  readonly now: number;
  readonly level: number;
  readonly classes: (invitation: Invitation) => string;
  readonly seen: (invitation: Invitation) => void;
}

/** How long a closed invitation stays listed, in seconds. */
const retention = 30 * 86_400;

/** The invitations that are over, newest first. */
export function pastInvitations(rows: readonly Invitation[], { localize, now, level, classes, seen }: PastView): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<div class="past">
    <div role="heading" aria-level=${level}>${localize.term('past')}</div>
    <ul role="list">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) =>
          html`<li role="listitem" data-id=${row.id} tabindex="-1" class=${classes(row)} @animationend=${() => seen(row)}>
            <span class="who">
              <bdi>${row.managementName || row.managementEmail}</bdi>
              <code><bdi>${row.organizationId}</bdi></code>
            </span>
            <span class="when">
              ${fill(localize.term('sentWhen'), { time: moment(localize, row.sent, now) })}
              <small>${fill(localize.term(row.state === 'EXPIRED' ? 'leavesWhen' : 'leavesBy'), { time: moment(localize, row.expires + retention, now, 'brief') })}</small>
            </span>
            ${status(localize, row)}
          </li>`,
      )}
    </ul>
    <p class="hint">${localize.term('retention')}</p>
  </div>`;
}
