import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { fill } from '../shared/fill.ts';
import { text } from '../shared/text.ts';
import type { Facts } from './facts.ts';

/** The email that a recipient will get, as far as it is known before it is sent. */
export function emailPreview(localize: Localize, facts: Facts | undefined, message: string, recipient: string | undefined): TemplateResult {
  const inviter = facts?.management.email || localize.term('previewInviter');
  const organization = facts?.organization || localize.term('previewOrganization');
  const places = { inviter: html`<bdi>${inviter}</bdi>`, organization: html`<bdi>${organization}</bdi>` };
  return html`<article id="preview" class="panel letter" part="preview" aria-label=${localize.term('preview')}>
    <p class="to">${fill(localize.term('previewTo'), { recipient: html`<bdi>${recipient ?? localize.term('previewRecipient')}</bdi>` })}</p>
    <p class="subject">${fill(localize.term('previewSubject'), places)}</p>
    <p>${fill(localize.term('previewLead'), places)}</p>
    ${message.trim()
      ? html`<figure>
          <figcaption class="hint">${fill(localize.term('previewMessage'), places)}</figcaption>
          <blockquote class="message" dir="auto">${text(message)}</blockquote>
        </figure>`
      : nothing}
    <p class="hint">${localize.term('previewClosing')}</p>
  </article>`;
}
