import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import type { Dialog } from '../shared/dialog.ts';
import { failure } from '../shared/failure.ts';
import { fill } from '../shared/fill.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import { isOver } from '../shared/is-over.ts';
import { question } from '../shared/question.ts';
import type { Acceptance } from './acceptance.ts';

const consequences = ['Pays', 'History', 'Costs', 'One', 'Access', 'Role'] as const;

const heldKey = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};

/** Tells what accepting means, and asks twice: for a tick, and for a press of a button that works only after a moment. */
export function acceptQuestion(dialog: Dialog<Invitation>, localize: Localize, acceptance: Acceptance): TemplateResult {
  const { subject, working, error } = dialog;
  if (!subject) return question(dialog, undefined);
  const over = isOver(error);
  const places = {
    recipient: html`<strong>${address(subject.recipient)}</strong>`,
    name: html`<strong><bdi>${subject.managementName || subject.managementEmail}</bdi></strong>`,
    email: html`<bdi>${subject.managementEmail}</bdi>`,
    organization: html`<code><bdi>${subject.organizationId}</bdi></code>`,
    permission: html`<code>iam:CreateServiceLinkedRole</code>`,
    role: html`<code>AWSServiceRoleForOrganizations</code>`,
    accessRole: html`<code>OrganizationAccountAccessRole</code>`,
  };
  const body = html`${over
      ? nothing
      : html`<p>${fill(localize.term('acceptBody'), places)}</p>
          <dl class="consequences" part="consequences">
            ${consequences.map(
              (name) =>
                html`<div>
                  <dt>${localize.term(`accept${name}`)}</dt>
                  <dd>${fill(localize.term(`accept${name}Body`), places)}</dd>
                </div>`,
            )}
          </dl>
          <label class="acknowledge">
            <input
              type="checkbox"
              aria-invalid=${acceptance.unticked}
              aria-describedby="acknowledge-error"
              .checked=${acceptance.acknowledged}
              @change=${acceptance.tick}
            />
            <span>${fill(localize.term('acknowledge'), places)}</span>
          </label>
          <div id="acknowledge-error">
            ${acceptance.unticked ? html`<p class="error">${icon('warning')}<span>${localize.term('acknowledgeMissing')}</span></p>` : nothing}
          </div>`}
    <div role="alert">${error ? failure(localize, error, 'AcceptHandshake') : nothing}</div>`;
  return question(dialog, {
    heading: localize.term('acceptHeading'),
    warning: true,
    body,
    dismiss: localize.term(over ? 'close' : 'notNow'),
    confirm: over
      ? undefined
      : html`<button
          type="button"
          class="primary"
          part="button confirm-button"
          aria-disabled=${working || !acceptance.armed}
          @keydown=${heldKey}
          @click=${acceptance.confirm}
        >
          ${working ? html`<span class="spinner"></span>` : nothing}${localize.term(working ? 'accepting' : 'accept')}
        </button>`,
  });
}
