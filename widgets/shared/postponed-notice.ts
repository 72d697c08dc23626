import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { address } from './address.ts';
import { failure } from './failure.ts';
import { fill } from './fill.ts';
import type { Invitation } from './invitation.ts';
import type { Batch, Postponed } from './postponed.ts';

/** What the notice says of invitations. */
interface Words {
  readonly operation: OperationName;
  /** What they are called. */
  readonly name: (invitations: readonly Invitation[]) => string;
  /** What is about to be done with so many, and when; `{name}` stands for the one that is alone. */
  readonly sentence: (count: number, time: string) => string;
}

/** What is about to be done and can be taken back; or why it could not be done. */
export function postponedNotice(localize: Localize, postponed: Postponed, { operation, name, sentence }: Words): TemplateResult | typeof nothing {
  const { batches } = postponed;
  const newest = batches.at(-1);
  if (!newest) return nothing;
  const tell = ({ invitations }: Batch, seconds: number, what: unknown) =>
    fill(sentence(invitations.length, localize.relativeTime(Math.max(1, Math.ceil(seconds)), 'second')), { name: what });
  const strong = (batch: Batch) => html`<strong>${address(name(batch.invitations))}</strong>`;
  const button = (batch: Batch, word: 'undo' | 'tryAgain' | 'close', part: string, press: () => unknown) =>
    html`<button type="button" class="plain" part="button ${part}" aria-label=${localize.term('about', localize.term(word), name(batch.invitations))} @click=${press}>
      ${localize.term(word)}
    </button>`;
  const line = (batch: Batch) =>
    html`<div class="line">
      <p>${tell(batch, batch.left, strong(batch))}</p>
      ${batch.left > 0 ? button(batch, 'undo', 'undo-button', () => postponed.drop(batch)) : html`<span class="spinner"></span>`}
    </div>`;
  const refused = (batch: Batch) =>
    failure(
      localize,
      batch.error,
      operation,
      html`<p>${strong(batch)}</p>
        <div class="actions">
          ${button(batch, 'tryAgain', 'retry-button', () => void postponed.send(batch))} ${button(batch, 'close', 'dismiss-button', () => postponed.drop(batch))}
        </div>`,
    );
  return html`<div class="postponed" part="notice" role="group" tabindex="-1" aria-label=${tell(newest, newest.seconds, name(newest.invitations)).join('')}>
    ${batches.map((batch) => (batch.error ? nothing : line(batch)))}
    <div role="alert">${batches.map((batch) => (batch.error ? refused(batch) : nothing))}</div>
  </div>`;
}
