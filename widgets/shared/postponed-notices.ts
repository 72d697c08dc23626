import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localization/localize.ts';
import { address } from './address.ts';
import { announce } from './announce.ts';
import { adviceLine, failureAdvice } from './failure.ts';
import { fill } from './fill.ts';
import { icon } from './icon.ts';
import type { Invitation } from './invitation.ts';
import { isOver } from './is-over.ts';
import { overTitle, overWords } from './over.ts';
import type { Batch, Postponed } from './postponed.ts';

/** What the notices say of invitations. */
interface Words {
  readonly operation: 'CancelHandshake' | 'DeclineHandshake';
  /** What one is called. */
  readonly name: (one: Invitation) => string;
}

const terms = {
  CancelHandshake: { label: 'cancelInvitation', sentence: 'cancelsIn', now: 'cancelNow' },
  DeclineHandshake: { label: 'declineInvitation', sentence: 'declinesIn', now: 'declineNow' },
} as const;

/** What is about to be done and can be taken back; or why it could not be done. */
export const postponedNotices = (localize: Localize, postponed: Postponed, words: Words): TemplateResult | typeof nothing =>
  postponed.batches.length === 0
    ? nothing
    : html`<div class="stack">
        ${repeat(
          postponed.batches,
          ({ first }) => first.id,
          (batch) => notice(localize, postponed, batch, words),
        )}
      </div>`;

function notice(localize: Localize, postponed: Postponed, batch: Batch, words: Words): TemplateResult {
  const { operation, name } = words;
  const state = postponed.stateOf(batch);
  const [only, another] = state === 'over' ? batch.invitations : postponed.left(batch);
  const what = only && !another ? name(only) : localize.term('cancelSeveral', batch.invitations.length);
  const button = (word: 'undo' | 'cancelNow' | 'declineNow' | 'tryAgain' | 'close', part: string, look: string, press: () => unknown) =>
    html`<button
      type="button"
      class=${look}
      part="button ${part}"
      aria-label=${localize.term('about', localize.term(word), what)}
      aria-disabled=${state === 'sending'}
      @click=${press}
    >
      ${state === 'sending' ? html`<span class="spinner"></span>` : nothing}${localize.term(word)}
    </button>`;
  const drop = () => postponed.drop(batch);
  const undo = () => (drop(), announce(localize.term('undone')));
  const send = () => postponed.send(batch);
  const isToCome = state === 'waiting' || state === 'sending';
  const answers = html`<div class="actions">
    ${state === 'waiting' ? button('undo', 'undo-button', '', undo) : nothing}
    ${isToCome ? button(terms[operation].now, 'confirm-button', 'plain', send) : nothing}
    ${state === 'failed' ? button('tryAgain', 'retry-button', '', send) : nothing}
    ${isToCome ? nothing : button('close', 'dismiss-button', state === 'failed' ? 'plain' : '', drop)}
  </div>`;
  return html`<div
    class="postponed"
    part="notice"
    id="postponed-${batch.first.id}"
    role="group"
    aria-label=${localize.term(terms[operation].label)}
    tabindex="-1"
    @pointermove=${({ pointerType }: PointerEvent) => (batch.pointed = pointerType !== 'touch')}
    @pointerleave=${() => (batch.pointed = false)}
  >
    ${icon(isToCome ? 'OPEN' : 'warning')}
    <div>${isToCome ? outlook(localize, postponed, batch, words) : problem(localize, postponed, batch, words, answers)}</div>
    ${isToCome ? answers : nothing}
  </div>`;
}

/** What will be done, and when. */
function outlook(localize: Localize, postponed: Postponed, batch: Batch, { operation, name }: Words): TemplateResult {
  const left = postponed.left(batch);
  const gone = batch.invitations.length - left.length;
  const time = localize.relativeTime(Math.max(1, Math.ceil(batch.seconds)), 'second');
  const sentence = left.length > 1 ? localize.term('cancelSeveralIn', left.length, time) : localize.term(terms[operation].sentence, time);
  return html`<p>${fill(sentence, { name: left.map((one) => html`<strong>${address(name(one))}</strong>`) })}</p>
    ${gone > 0 ? html`<p class="hint">${localize.term('closedMeanwhile', gone)}</p>` : nothing}`;
}

/** What stood against it, and what can be done about that. */
function problem(localize: Localize, postponed: Postponed, batch: Batch, { operation, name }: Words, answers: TemplateResult): unknown {
  const each = batch.invitations.map((one) => {
    const error = batch.failures.get(one.id);
    const ended = postponed.endOf(batch, one);
    const why = overWords(localize, ended, operation, error);
    return { who: address(name(one)), title: overTitle(why, one), advice: ended && !isOver(error) ? html`${adviceLine(why, operation)}${answers}` : failureAdvice(localize, why, operation, answers) };
  });
  if (each.length > 1)
    return html`<p class="title">${localize.term('notCanceled', each.length)}</p>
      <ul class="named">
        ${each.map(({ who, title }) => html`<li>${who}<br /><small>${title}</small></li>`)}
      </ul>
      ${answers}`;
  return each.map(({ who, title, advice }) => html`<p class="title">${title}</p><p>${who}</p>${advice}`);
}
