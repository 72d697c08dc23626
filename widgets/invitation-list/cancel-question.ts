import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { failure } from '../shared/failure.ts';
import { failureWords } from '../shared/failure-words.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { isOver } from '../shared/is-over.ts';
import { over } from '../shared/over.ts';
import { question } from '../shared/question.ts';
import { takesLong } from '../shared/takes-long.ts';
import type { Canceling } from './canceling.ts';

/** How many recipients are named before the rest is counted. */
const named = 5;

/** The question whether to cancel: names whom it concerns, shows how far it is, and stays with what could not be done. */
export function cancelQuestion(canceling: Canceling, localize: Localize): TemplateResult {
  const { dialog, failures, done } = canceling;
  const { subject, working, slow, error } = dialog;
  if (!subject) return question(dialog, undefined);
  const count = subject.length;
  const failed = error !== undefined;
  const closed = failed && subject.every(({ id }) => isOver(failures.get(id)));
  const several = count > 1;
  const [only] = subject;
  if (dialog.ended && only) return question(dialog, over(localize, dialog.ended, 'CancelHandshake', failures.get(only.id)));
  const confirm = localize.term(several ? (failed ? 'retryCancel' : 'cancelSeveral') : 'cancelInvitation', count);
  return question(dialog, {
    heading: localize.term(several ? (failed ? 'notCanceled' : 'cancelSeveralHeading') : 'cancelHeading', count),
    body: html`${closed || (failed && several) ? nothing : consequence(subject, localize)}
      <div role="alert">${failed ? reasons(subject, canceling, localize) : nothing}</div>`,
    before: takesLong(localize, dialog),
    dismiss: localize.term(slow ? 'stopWaiting' : closed || (failed && several) ? 'close' : several ? 'keepSeveral' : 'keep'),
    confirm: closed
      ? undefined
      : html`<button type="button" class="danger" part="button confirm-button" aria-disabled=${working} @click=${canceling.run}>
          ${working ? html`<span class="spinner"></span>` : nothing}${working && several ? localize.term('canceling', done + 1, count) : confirm}
        </button>`,
  });
}

const strong = ({ recipient, id }: Invitation): TemplateResult => html`<strong>${address(recipient || id)}</strong>`;

/** What follows, and for whom. */
function consequence(subject: readonly Invitation[], localize: Localize): TemplateResult {
  const [first] = subject;
  if (first && subject.length === 1) return html`<p>${fill(localize.term('cancelBody'), { name: strong(first) })}</p>`;
  const rest = subject.length - named;
  return html`<ul class="named">
      ${subject.slice(0, named).map((invitation) => html`<li>${strong(invitation)}</li>`)}
      ${rest > 0 ? html`<li>${localize.term('andMore', rest)}</li>` : nothing}
    </ul>
    <p>${localize.term('cancelSeveralBody')}</p>`;
}

/** What stood against it: in full for one, a line for each of several. */
function reasons(subject: readonly Invitation[], { failures, stateOf }: Canceling, localize: Localize): TemplateResult {
  const [first] = subject;
  const reason = ({ id }: Invitation) => failureWords(localize, failures.get(id), 'CancelHandshake', isOver(failures.get(id)) ? `CancelHandshake.${stateOf(id)}` : '');
  if (first && subject.length === 1) return failure(localize, failures.get(first.id), 'CancelHandshake');
  return html`<ul class="named">
    ${subject.map((invitation) => html`<li>${strong(invitation)}<br /><small>${reason(invitation).title}</small></li>`)}
  </ul>`;
}
