import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localization/localize.ts';
import { failure } from '../shared/failure.ts';
import { icon } from '../shared/icon.ts';
import { fieldError } from './field-error.ts';
import type { Recipient } from './recipient.ts';
import type { RecipientField } from './recipient-field.ts';

function reason(field: RecipientField, localize: Localize, recipient: Recipient): unknown {
  const problem = field.recipients.problem(recipient);
  if (problem === 'refused') return failure(localize, recipient.error, 'InviteAccountToOrganization');
  if (problem === 'duplicate') return fieldError(localize.term('recipientTwice'));
  return problem && fieldError(localize.term('recipientInvalid'));
}

function token(field: RecipientField, localize: Localize, recipient: Recipient): TemplateResult {
  const { key, text } = recipient;
  if (field.editing === key)
    return html`<input
      class="edit"
      part="input"
      aria-label=${localize.term('editRecipient', text)}
      autocomplete="off"
      spellcheck="false"
      .value=${text}
      @keydown=${field.editKeydown}
      @blur=${field.editBlur}
    />`;
  const words = reason(field, localize, recipient);
  const tabindex = key === (field.active ?? field.recipients.list[0]?.key) ? 0 : -1;
  return html`<span class="token" part="token">
      <button
        type="button"
        class="token-text"
        tabindex=${tabindex}
        aria-describedby="token-help${words ? ` reason-${key}` : ''}"
        @click=${() => field.edit(recipient)}
        @keydown=${(event: KeyboardEvent) => field.tokenKeydown(event, recipient)}
        @focus=${() => (field.active = key)}
      >
        ${words ? icon('warning') : nothing}<bdi>${text}</bdi>
      </button>
      <button
        type="button"
        class="icon-only"
        tabindex=${tabindex}
        aria-label=${localize.term('removeRecipient', text)}
        @click=${() => field.remove(recipient)}
      >
        ${icon('remove')}
      </button>
    </span>
    ${words ? html`<div id="reason-${key}" class="reason">${words}</div>` : nothing}`;
}

/** The field for recipients: its tokens, and behind them the place to type or paste more. */
export function recipientFieldTemplate(field: RecipientField, localize: Localize, error: string | undefined): TemplateResult {
  const { list } = field.recipients;
  return html`<div class="field">
    <label for="entry">${localize.term('recipients')}</label>
    <p id="entry-hint" class="hint">${localize.term('recipientsHint')}</p>
    <span id="token-help" class="hidden">${localize.term('tokenHelp')}</span>
    <div class="box" part="field">
      ${list.length > 0
        ? html`<ul role="list" aria-label=${localize.term('recipientsEntered', list.length)}>
            ${repeat(
              list,
              ({ key }) => key,
              (recipient) =>
                html`<li role="listitem" data-key=${recipient.key} class=${field.recipients.problem(recipient) ? 'bad' : ''}>
                  ${token(field, localize, recipient)}
                </li>`,
            )}
          </ul>`
        : nothing}
      <input
        id="entry"
        part="input"
        type="text"
        inputmode="email"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        data-1p-ignore
        data-lpignore="true"
        aria-describedby="entry-hint entry-error"
        aria-invalid=${Boolean(error)}
        ?readonly=${field.locked}
        .value=${field.draft}
        @input=${field.input}
        @paste=${field.paste}
        @drop=${field.paste}
        @keydown=${field.keydown}
        @blur=${field.blur}
      />
    </div>
    <div id="entry-error">${error ? fieldError(error) : nothing}</div>
  </div>`;
}
