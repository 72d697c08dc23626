import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import type { Dialog } from '../shared/dialog.ts';
import { failure } from '../shared/failure.ts';
import { fill } from '../shared/fill.ts';
import { laterIcon } from '../shared/later-icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import { over } from '../shared/over.ts';
import { question } from '../shared/question.ts';
import { takesLong } from '../shared/takes-long.ts';
import type { Acceptance } from './acceptance.ts';
import { caution } from './caution.ts';

const toKeep = ['acceptKeepUsage', 'acceptKeepDetailed', 'acceptKeepExplorer'] as const;
const changes = ['Costs', 'One', 'Access', 'Role'] as const;

const heldKey = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};

type Places = Readonly<Record<string, unknown>>;

/** What accepting means: first who pays, then what to do before, then the rest. */
const consequences = (localize: Localize, invitation: Invitation, { kept, keep, busy, hold }: Acceptance, places: Places): TemplateResult =>
  html`<p id="dialog-lead">${fill(localize.term('acceptBody'), places)}</p>
    ${caution(localize, invitation)}
    <div class="pays" part="consequences">
      <p><strong>${fill(localize.term('acceptPays'), places)}</strong></p>
      <p>${localize.term('acceptPaysBody')}</p>
    </div>
    <fieldset class="keep" aria-describedby="keep-why">
      <legend>${localize.term('acceptKeep')}</legend>
      <p class="hint" id="keep-why">${localize.term('acceptKeepBody')}</p>
      ${toKeep.map(
        (report) =>
          html`<label class="tick">
            <input type="checkbox" name=${report} aria-disabled=${busy} @click=${hold} .checked=${kept.has(report)} @change=${keep} /><span>${localize.term(report)}</span>
          </label>`,
      )}
    </fieldset>
    <div class="label" id="else">${localize.term('acceptElse')}</div>
    <dl class="facts consequences" aria-labelledby="else">
      ${changes.map(
        (name) =>
          html`<dt>${localize.term(`accept${name}`)}</dt>
            <dd>${fill(localize.term(`accept${name}Body`), places)}</dd>`,
      )}
    </dl>
    <slot name="consequences"></slot>`;

/** The tick without which nothing is accepted, behind all that it is about. */
const acknowledgement = (localize: Localize, { unticked, acknowledged, tick, busy, hold }: Acceptance, places: Places): TemplateResult =>
  html`<div class="last">
    <label class="tick acknowledge">
      <input
        id="acknowledge"
        type="checkbox"
        aria-required="true"
        aria-invalid=${unticked}
        aria-describedby="acknowledge-error"
        aria-disabled=${busy}
        @click=${hold}
        .checked=${acknowledged}
        @change=${tick}
      />
      <span>${fill(localize.term('acknowledge'), places)}</span>
    </label>
    <div id="acknowledge-error">
      ${unticked ? html`<p class="error">${laterIcon('error')}<span>${localize.term('acknowledgeMissing')}</span></p>` : nothing}
    </div>
  </div>`;

/** Tells what accepting means, and asks twice: for a tick, and for a press of a button that works only after a moment. */
export function acceptQuestion(dialog: Dialog<Invitation>, localize: Localize, acceptance: Acceptance): TemplateResult {
  const { subject, ended, working, slow, error } = dialog;
  if (!subject) return question(dialog, undefined);
  if (ended) return question(dialog, over(localize, subject, ended, 'AcceptHandshake', error));
  const places = {
    recipient: address(subject.recipient),
    name: html`<strong><bdi>${subject.managementName || subject.managementEmail}</bdi></strong>`,
    email: address(subject.managementEmail),
    organization: html`<code><bdi>${subject.organizationId}</bdi></code>`,
    permission: html`<code>iam:CreateServiceLinkedRole</code>`,
    role: html`<code>AWSServiceRoleForOrganizations</code>`,
  };
  return question(dialog, {
    heading: localize.term('acceptHeading'),
    warning: true,
    body: html`${consequences(localize, subject, acceptance, places)} ${acknowledgement(localize, acceptance, places)}
      <div role="alert">${error ? failure(localize, error, 'AcceptHandshake') : nothing}</div>`,
    before: html`${acceptance.covered ? html`<p class="hint" role="status">${localize.term('covered')}</p>` : nothing} ${takesLong(localize, dialog)}`,
    dismiss: localize.term(slow ? 'stopWaiting' : 'notNow'),
    confirm: html`<button
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
