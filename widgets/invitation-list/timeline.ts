import { html, nothing, type TemplateResult } from 'lit';
import { limits } from '../../src/model/limits.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { moment } from '../shared/moment.ts';
import { statusWord } from '../shared/status-word.ts';
import type { ListContext } from './list-context.ts';

interface Step {
  readonly word: string;
  readonly time: unknown;
  /** Whether it is still to come. */
  readonly ahead?: boolean;
}

/** What has happened to an invitation and what follows, as far as somebody knows when. */
export function timeline(invitation: Invitation, { localize, list, invitations }: ListContext): TemplateResult {
  const { sent, expires, open, state } = invitation;
  const now = list.now();
  const at = (time: number) => moment(localize, time, now, 'full');
  const seen = invitations.closedAt(invitation);
  const expired = state === 'EXPIRED';
  // Nobody can answer an invitation that has expired: then, at the latest, it was closed.
  const closed = expired || seen === undefined ? expires : Math.min(seen, expires);
  const steps: readonly Step[] = [
    { word: localize.term('sentAt'), time: at(sent) },
    ...(open
      ? [{ word: localize.term('expiresUnanswered'), time: at(expires), ahead: true }]
      : [{ word: statusWord(localize, invitation), time: expired ? at(expires) : seen ? fill(localize.term('seenHere'), { time: at(seen) }) : localize.term('timeUnknown') }]),
    { word: localize.term(expired ? 'leavesList' : 'leavesListLatest'), time: at(closed + limits.retention), ahead: true },
  ];
  return html`<ol class="timeline" part="timeline">
    ${steps.map(({ word, time, ahead }) => html`<li class=${ahead ? 'ahead' : nothing}><span>${word}</span> <small>${time}</small></li>`)}
  </ol>`;
}
