import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { address } from './address.ts';
import type { Dialog } from './dialog.ts';
import { failure } from './failure.ts';
import { fill } from './fill.ts';
import type { Invitation } from './invitation.ts';
import { isOver } from './is-over.ts';
import { over } from './over.ts';
import { question } from './question.ts';
import { takesLong } from './takes-long.ts';

/** What is asked before an invitation is canceled or declined. */
export interface Confirmation {
  readonly operation: OperationName;
  readonly heading: string;
  /** The consequence, with the place `{name}` for whom it concerns. */
  readonly body: string;
  readonly name: string;
  readonly confirm: string;
  readonly act: () => unknown;
  /** What has become of the invitation, where that is known. */
  readonly state?: string | undefined;
}

/** A simple question with two answers, the harmless one first; it stays with the reason when the other one fails. */
export function confirmation(dialog: Dialog<Invitation>, localize: Localize, content: Confirmation): TemplateResult {
  const { subject, working, slow, error } = dialog;
  if (!subject) return question(dialog, undefined);
  const { operation, heading, body, name, confirm, act, state } = content;
  if (isOver(error)) return question(dialog, over(localize, error, operation, state));
  return question(dialog, {
    heading,
    body: html`<p>${fill(body, { name: html`<strong>${address(name)}</strong>` })}</p>
      <div role="alert">${error ? failure(localize, error, operation) : nothing}</div>`,
    before: takesLong(localize, dialog),
    dismiss: localize.term(slow ? 'stopWaiting' : 'keep'),
    confirm: html`<button type="button" class="danger" part="button confirm-button" aria-disabled=${working} @click=${act}>
      ${working ? html`<span class="spinner"></span>` : nothing}${confirm}
    </button>`,
  });
}
