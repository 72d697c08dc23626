import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { failure } from '../shared/failure.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { over, overWords } from '../shared/over.ts';
import { question } from '../shared/question.ts';
import { takesLong } from '../shared/takes-long.ts';
import type { Canceling } from './canceling.ts';

/** How many recipients are named before the rest is counted. */
const named = 5;

const words = {
  one: { heading: 'cancelHeading', dismiss: 'keep', confirm: 'cancelInvitation' },
  several: { heading: 'cancelSeveralHeading', dismiss: 'keepSeveral', confirm: 'cancelSeveral' },
  stopped: { heading: 'canceledCount', dismiss: 'close', confirm: 'cancelSeveral' },
  refused: { heading: 'notCanceled', dismiss: 'close', confirm: 'retryCancel' },
} as const;

/** The question whether to cancel: names whom it concerns, shows how far it is, and stays with what could not be done. */
export function cancelQuestion(canceling: Canceling, localize: Localize): TemplateResult {
  const { dialog, failures, left, gone, done, stopped, stopping } = canceling;
  const { subject = [], ended, working, slow, error } = dialog;
  const [first, another] = subject;
  if (!first) return question(dialog, undefined);
  if (ended && !another) {
    const rest = over(localize, first, ended, 'CancelHandshake', failures.get(first.id));
    return question(dialog, { ...rest, body: html`<p>${strong(first)}</p> ${rest.body}` });
  }
  const kind = stopped !== undefined && !ended && !working ? 'stopped' : another && (ended ?? error) ? 'refused' : left.length > 1 ? 'several' : 'one';
  const { heading, dismiss, confirm } = words[kind];
  const refused = kind === 'refused' ? subject : kind === 'stopped' ? subject.filter(({ id }) => failures.has(id)) : [];
  const why = refused.length > 0 ? reasons(refused, canceling, localize) : error ? failure(localize, failures.get(first.id), 'CancelHandshake') : nothing;
  return question(dialog, {
    heading: localize.term(heading, kind === 'stopped' ? (stopped ?? 0) : kind === 'refused' ? subject.length : left.length),
    body: html`${kind === 'refused' ? nothing : kind === 'stopped' ? html`<p>${localize.term('stillOpen', left.length)}</p>` : consequence(left, localize)}
      ${kind === 'refused' || gone === 0 ? nothing : html`<p class="hint">${localize.term('closedMeanwhile', gone)}</p>`} ${ended ? why : nothing}
      <div role="alert">${ended ? nothing : why}</div>`,
    before: stopping && working && !slow ? html`<p class="hint">${localize.term('stoppingAdvice')}</p>` : takesLong(localize, dialog),
    dismiss: localize.term(slow ? 'stopWaiting' : working && another ? (stopping ? 'stopping' : 'stop') : dismiss),
    stop: working && another && !slow && !stopping ? canceling.stop : undefined,
    confirm: ended
      ? undefined
      : html`<button type="button" class="danger" part="button confirm-button" aria-disabled=${working} @click=${canceling.confirm}>
          ${working ? html`<span class="spinner"></span>` : nothing}
          ${working && another ? localize.term('canceling', done + 1, subject.length) : localize.term(confirm, left.length)}
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

/** What stood against each of several. */
function reasons(subject: readonly Invitation[], { failures, endOf }: Canceling, localize: Localize): TemplateResult {
  const reason = (one: Invitation) => overWords(localize, endOf(one), 'CancelHandshake', failures.get(one.id)).title;
  return html`<ul class="named">
    ${subject.map((one) => html`<li>${strong(one)}<br /><small>${reason(one)}</small></li>`)}
  </ul>`;
}
