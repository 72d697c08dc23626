import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { failure } from '../shared/failure.ts';
import { icon } from '../shared/icon.ts';
import { looksAlike } from '../shared/look-alike.ts';
import { text as shown } from '../shared/text.ts';
import { fieldError } from './field-error.ts';
import type { Recipient } from './recipient.ts';
import type { RecipientProblem, Recipients } from './recipients.ts';
import type { TokenList } from './token-list.ts';

const unseen = /[\p{Cc}\p{Cf}]/u;

const codeOf = (sign: string): string => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** The words for a text that names nobody: as exact about what is wrong with it as can be told. */
function invalid(localize: Localize, text: string): string {
  const digits = text.replace(/[\p{Pd}\s]/gu, '');
  const [sign] = /[^\x20-\x7E]/u.exec(text) ?? [];
  if (/^\d+$/.test(digits)) return localize.term('recipientDigits', digits.length);
  if (sign) return localize.term(unseen.test(sign) ? 'recipientUnseen' : 'recipientLetters', shown(sign), codeOf(sign));
  if (/^\d+(\.\d+)?e\+?\d+$/i.test(text)) return localize.term('recipientRounded');
  if (text.includes('@') && text.length > 64) return localize.term('recipientLong', text.length);
  return localize.term('recipientInvalid');
}

/** What is wrong with a recipient that was not sent to, in words. */
export function problemWords(localize: Localize, recipients: Recipients, text: string, problem: Exclude<RecipientProblem, 'refused'>): string {
  switch (problem) {
    case 'invalid':
      return invalid(localize, text);
    case 'open': {
      const { sent = 0, expires = 0 } = recipients.invitation(text) ?? {};
      const day = (at: number) => localize.date(new Date(at * 1000), { dateStyle: 'medium' });
      return localize.term('recipientOpen', day(sent), day(expires));
    }
    case 'duplicate':
      return localize.term('recipientTwice');
    case 'own':
      return localize.term('recipientOwn');
    case 'member':
      return localize.term('recipientMember');
    case 'unknown':
      return localize.term('recipientUnknown');
  }
}

/** Why the domain of an address should be looked at twice, if it should: it may look like another one. */
export function caution(localize: Localize, text: string): string | undefined {
  const [domain = ''] = /@[^@]*$/.exec(text) ?? [];
  if (!looksAlike(domain)) return undefined;
  return localize.term(/[@.]xn--/i.test(domain) ? 'recipientForeign' : 'recipientMixed');
}

/** What stands at a recipient: why it cannot be sent to, and what to look at before it is. */
export function reason({ localize, field: { recipients }, view }: TokenList, { key, text, error }: Recipient, problem: RecipientProblem | undefined): TemplateResult | undefined {
  const warning = caution(localize, text);
  if (!problem && !warning) return undefined;
  const invitation = recipients.invitation(text);
  const id = `reason-${key}`;
  const look = warning && html`<p class="caution">${icon('warning')}<span>${warning}</span></p>`;
  if (problem === 'refused') return html`${failure(localize, error, 'InviteAccountToOrganization', nothing, { id, what: shown(text) })} ${look}`;
  return html`<div id=${id}>${problem && fieldError(problemWords(localize, recipients, text, problem))} ${look}</div>
    ${problem === 'open' && invitation && view
      ? html`<button
          type="button"
          class="link"
          part="button view-button"
          aria-label=${localize.term('about', localize.term('viewInvitation'), shown(text))}
          @click=${() => view(invitation.id)}
        >
          ${localize.term('viewInvitation')}
        </button>`
      : nothing}`;
}
