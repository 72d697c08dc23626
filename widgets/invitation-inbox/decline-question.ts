import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import type { Dialog } from '../shared/dialog.ts';
import { failure } from '../shared/failure.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import { over } from '../shared/over.ts';
import { question } from '../shared/question.ts';
import { takesLong } from '../shared/takes-long.ts';

/** A simple question whether to decline, the harmless answer first; it stays with the reason when the other one fails. */
export function declineQuestion(dialog: Dialog<Invitation>, localize: Localize, decline: () => unknown): TemplateResult {
  const { subject, ended, working, slow, error } = dialog;
  if (!subject) return question(dialog, undefined);
  if (ended) return question(dialog, over(localize, subject, ended, 'DeclineHandshake', error));
  const name = html`<strong>${address(subject.managementName || subject.managementEmail)}</strong>`;
  return question(dialog, {
    heading: localize.term('declineHeading'),
    body: html`<p>${fill(localize.term('declineBody'), { name })}</p>
      <div role="alert">${error ? failure(localize, error, 'DeclineHandshake') : nothing}</div>`,
    before: takesLong(localize, dialog),
    dismiss: localize.term(slow ? 'stopWaiting' : 'keep'),
    confirm: html`<button type="button" class="danger" part="button confirm-button" aria-disabled=${working} @click=${decline}>
      ${working ? html`<span class="spinner"></span>` : nothing}${localize.term('declineInvitation')}
    </button>`,
  });
}
