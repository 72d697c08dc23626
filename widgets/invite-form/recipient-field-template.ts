import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localization/localize.ts';
import { icon } from '../shared/icon.ts';
import { text as shown } from '../shared/text.ts';
import type { Dropping } from './dropping.ts';
import { fieldError } from './field-error.ts';
import type { Recipient } from './recipient.ts';
import type { RecipientField } from './recipient-field.ts';
import type { RecipientProblem, Recipients } from './recipients.ts';

/** What stands at a recipient, if anything; what tells it may come later than the recipient. */
export type Reason = (localize: Localize, recipients: Recipients, recipient: Recipient, problem: RecipientProblem | undefined) => TemplateResult | undefined;

/** What the field for recipients works on. */
export interface RecipientFieldView {
  readonly field: RecipientField;
  readonly localize: Localize;
  /** What takes text and files that are dropped here. */
  readonly dropping: Dropping | undefined;
  readonly disabled: boolean;
  /** What is wrong with the field as a whole. */
  readonly error: string | undefined;
  readonly reason: Reason | undefined;
  /** The key of the recipient that is being sent to. */
  readonly current: number | undefined;
  readonly importFile: () => void;
}

function mark({ sent }: Recipient, isCurrent: boolean, odd: boolean): unknown {
  if (isCurrent) return html`<span class="spinner"></span>`;
  if (sent) return icon('check');
  return odd ? icon('warning') : nothing;
}

function token({ field, localize, reason, disabled }: RecipientFieldView, recipient: Recipient, isCurrent: boolean, isActive: boolean): TemplateResult {
  const { key, text, sent } = recipient;
  const problem = isCurrent ? undefined : field.recipients.problems.get(key);
  if (field.editing === key)
    return html`<li role="listitem" data-key=${key}>
      <input
        class="edit"
        part="input"
        aria-label=${localize.term('editRecipient', text)}
        autocomplete="off"
        spellcheck="false"
        .value=${text}
        @keydown=${field.editKeydown}
        @blur=${field.editBlur}
      />
    </li>`;
  const words = reason?.(localize, field.recipients, recipient, problem);
  const tabindex = isActive ? 0 : -1;
  return html`<li role="listitem" data-key=${key} class=${problem ? 'bad' : words ? 'odd' : sent ? 'sent' : ''}>
    <span class="token" part="token">
      <button
        type="button"
        class="token-text"
        tabindex=${tabindex}
        aria-describedby="token-help${words ? ` reason-${key}` : ''}"
        ?disabled=${disabled}
        @click=${() => field.edit(recipient)}
        @keydown=${(event: KeyboardEvent) => field.tokenKeydown(event, recipient)}
        @focus=${() => (field.active = key)}
      >
        ${mark(recipient, isCurrent, Boolean(problem ?? words))}<bdi>${shown(text)}</bdi>${sent ? html`<span class="hidden"> ${localize.term('tokenSent')}</span>` : nothing}
      </button>
      ${field.locked || disabled
        ? nothing
        : html`<button type="button" class="icon-only" tabindex=${tabindex} aria-label=${localize.term('removeRecipient', text)} @click=${() => field.remove(recipient)}>
            ${icon('remove')}
          </button>`}
    </span>
    ${words ? html`<div id="reason-${key}" class="reason">${words}</div>` : nothing}
  </li>`;
}

/** The field for recipients: its tokens, and behind them the place to type, paste or drop more. */
export function recipientFieldTemplate(view: RecipientFieldView): TemplateResult {
  const { field, localize, dropping, disabled, error, reason, current, importFile } = view;
  const { recipients, editing, locked } = field;
  const { list, problems } = recipients;
  const active = list.some(({ key }) => key === field.active) ? field.active : list[0]?.key;
  return html`<div class="field" @dragover=${dropping?.dragover} @dragleave=${dropping?.dragleave} @drop=${dropping?.drop}>
    <label for="entry">${localize.term('recipients')}</label>
    <p id="entry-hint" class="hint">${localize.term('recipientsHint')}</p>
    <span id="token-help" class="hidden">${localize.term('tokenHelp')}</span>
    <div class="box ${dropping?.over ? 'over' : ''}" part="field">
      ${list.length > 0
        ? html`<ul role="list" aria-label=${localize.term('recipientsEntered', list.length)}>
            ${repeat(
              list,
              ({ key }) => key,
              (recipient) => {
                const { key } = recipient;
                const isCurrent = key === current;
                const isActive = key === active;
                const parts = [recipient, problems.get(key), reason, isCurrent, isActive, key === editing, locked, disabled, localize.lang()];
                return guard(parts, () => token(view, recipient, isCurrent, isActive));
              },
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
        data-bwignore
        aria-describedby="entry-hint entry-error"
        aria-invalid=${Boolean(error)}
        ?readonly=${locked}
        ?disabled=${disabled}
        .value=${field.draft}
        @input=${field.input}
        @paste=${field.paste}
        @keydown=${field.keydown}
        @blur=${field.blur}
      />
      ${dropping?.cover(localize)}
    </div>
    <div id="entry-error">${error ? fieldError(error) : nothing}</div>
    <div class="below">
      <button type="button" id="import" class="quiet" part="button import-button" ?hidden=${locked} @click=${importFile}>
        ${icon('plus')}${localize.term('importCsv')}
      </button>
      <small>${list.length > 1 ? localize.term('recipientsEntered', list.length) : nothing}</small>
    </div>
  </div>`;
}
