import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localization/localize.ts';
import { copied } from '../shared/failure.ts';
import { icon } from '../shared/icon.ts';
import { laterIcon } from '../shared/later-icon.ts';
import { text as shown } from '../shared/text.ts';
import { reason } from './reason.ts';
import type { Recipient } from './recipient.ts';
import type { RecipientField } from './recipient-field.ts';

/** What the list of tokens works on. */
export interface TokenList {
  readonly field: RecipientField;
  readonly localize: Localize;
  readonly disabled: boolean;
  /** The key of the recipient that is being sent to. */
  readonly current: number | undefined;
  /** Shows an invitation elsewhere, where there is a place for that. */
  readonly view: ((handshakeId: string) => unknown) | undefined;
}

function mark({ sent }: Recipient, isCurrent: boolean, problem: unknown, words: unknown): unknown {
  if (isCurrent) return html`<span class="spinner"></span>`;
  if (sent) return laterIcon('check');
  return problem ? laterIcon('error') : words ? icon('warning') : nothing;
}

function token(list: TokenList, recipient: Recipient, isCurrent: boolean, isActive: boolean): TemplateResult {
  const { field, localize, disabled } = list;
  const { key, text, sent } = recipient;
  const known = isCurrent ? undefined : field.recipients.problems.get(key);
  // A correction is told to do as soon as it does; what was sound is let finish first.
  const tried = known && field.editing === key && field.edited !== text ? field.edited : undefined;
  const problem = tried === undefined ? known : field.recipients.judge(tried, key);
  const words = reason(list, tried === undefined ? recipient : { ...recipient, text: tried }, problem);
  const why = words ? html`<div class="reason">${words}</div>` : nothing;
  if (field.editing === key)
    return html`<li role="listitem" data-key=${key}>
      <input
        class="edit"
        part="input"
        aria-label=${localize.term('editRecipient', text)}
        aria-invalid=${Boolean(problem)}
        aria-describedby=${words ? `reason-${key}` : nothing}
        inputmode="email"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        .value=${text}
        @input=${field.editInput}
        @keydown=${field.editKeydown}
        @blur=${field.editBlur}
      />
      ${why}
    </li>`;
  const tabindex = isActive ? 0 : -1;
  const fixed = field.locked || disabled;
  return html`<li role="listitem" data-key=${key} class=${problem ? 'bad' : words ? 'odd' : sent ? 'sent' : ''}>
    <span class="token" part="token">
      <button
        type="button"
        class="token-text"
        tabindex=${tabindex}
        aria-describedby="${words ? `reason-${key} ` : ''}${problem === 'refused' ? `reason-${key}-advice ` : ''}${fixed ? '' : 'token-help'}"
        aria-disabled=${fixed}
        ?disabled=${disabled}
        @click=${() => field.edit(recipient)}
        @keydown=${(event: KeyboardEvent) => field.tokenKeydown(event, recipient)}
        @focus=${() => (field.active = key)}
      >
        ${mark(recipient, isCurrent, problem, words)}<bdi>${shown(text)}</bdi>${sent ? html`<span class="hidden"> ${localize.term('tokenSent')}</span>` : nothing}
      </button>
      ${fixed
        ? nothing
        : html`<button type="button" class="icon-only" tabindex=${tabindex} aria-label=${localize.term('removeRecipient', text)} aria-describedby=${words ? `reason-${key}` : nothing} @click=${() => field.remove(recipient)}>
            ${laterIcon('remove')}
          </button>`}
    </span>
    ${why}
  </li>`;
}

/** The recipients that were entered, each as a token that can be reached, changed and removed. */
export function tokenList(view: TokenList): TemplateResult | typeof nothing {
  const { field, localize, disabled, current, view: show } = view;
  const { recipients, editing, locked } = field;
  const { list, problems } = recipients;
  const active = list.some(({ key }) => key === field.active) ? field.active : list[0]?.key;
  return list.length === 0
    ? nothing
    : html`${locked || disabled ? nothing : html`<span id="token-help" hidden>${localize.term('tokenHelp')}</span>`}
        <ul role="list" aria-label=${localize.term('recipientsEntered', list.length)}>
          ${repeat(
            list,
            ({ key }) => key,
            (recipient) => {
              const { key } = recipient;
              const isCurrent = key === current;
              const isActive = key === active;
              const invitation = recipients.invitation(recipient.text);
              const parts = [recipient, problems.get(key), invitation, isCurrent, isActive, key === editing && field.edited, locked, disabled, show === undefined, copied(localize), localize.lang()];
              return guard(parts, () => token(view, recipient, isCurrent, isActive));
            },
          )}
        </ul>`;
}
