import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from '../shared/announce.ts';
import type { AfterPress } from './after-press.ts';
import { decodeTarget } from './decode-target.ts';
import { parseRecipients } from './parse-recipients.ts';
import type { Recipient } from './recipient.ts';
import type { Recipients } from './recipients.ts';

type Host = ReactiveControllerHost & HTMLElement;

const endsEntry = /[,;，、；،؛\n\t]$/;

/** How the recipients' field is worked: what turns text into tokens, and how tokens are reached, changed and removed. */
export class RecipientField {
  readonly #host: Host;
  readonly #localize: Localize;
  readonly #afterPress: AfterPress;
  readonly recipients: Recipients;
  draft = '';
  /** The token that the Tab key reaches. */
  active: number | undefined;
  editing: number | undefined;
  /** What stands in the field of the token that is edited. */
  edited = '';
  /** While what is in the field is being sent, it stays as it is. */
  locked = false;

  constructor(host: Host, localize: Localize, recipients: Recipients, afterPress: AfterPress) {
    this.#host = host;
    this.#localize = localize;
    this.recipients = recipients;
    this.#afterPress = afterPress;
  }

  /** Turns what stands in the field into tokens. */
  readonly commit = (): void => {
    if (this.locked) return;
    const known = this.recipients.faulty.length;
    if (this.draft) this.recipients.add(this.draft);
    this.draft = '';
    const { list, faulty } = this.recipients;
    const localize = this.#localize;
    if (faulty.length > known) announce(localize.term('about', localize.term('recipientsEntered', list.length), localize.term('recipientsFaulty', faulty.length)));
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector('#entry:focus')?.scrollIntoView({ block: 'nearest' }));
  };

  /** Ends all that is being entered or edited: what will be sent is what can be read. */
  settle(): void {
    const edit = this.#host.shadowRoot?.querySelector<HTMLInputElement>('.edit');
    if (edit && !this.locked) this.#finish(edit.value, false);
    this.commit();
  }

  readonly blur = (): void => this.#afterPress.run(this.commit);

  /** Something was entered in this way, an input event's `inputType`: after a line break nothing more of it is to come. */
  typed(inputType: string): void {
    const isWhole = inputType === 'insertLineBreak' || (inputType === 'insertFromPaste' && parseRecipients(this.draft).every(decodeTarget));
    // What is being composed is told once more when it is done.
    if (inputType === 'insertCompositionText') return;
    // Drawn as it is first: committed at once, an empty text would look unchanged to the template.
    if (isWhole || endsEntry.test(this.draft) || this.#spaceEndsEntry()) void this.#host.updateComplete.then(this.commit);
  }

  /** Adds a text behind what is being entered. */
  take(text: string): void {
    this.draft += ` ${text}`;
    this.commit();
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const field = event.currentTarget as HTMLInputElement; // the listener's own element
    const last = this.recipients.list.at(-1);
    if (!last || field.selectionEnd !== 0 || (event.key !== 'Backspace' && event.key !== this.#arrow(-1))) return;
    event.preventDefault();
    // Held to empty the field, the key ends there.
    if (!event.repeat) this.focus(last.key);
  };

  readonly tokenKeydown = (event: KeyboardEvent, recipient: Recipient): void => {
    const { list } = this.recipients;
    const at = list.indexOf(recipient);
    const to = { [this.#arrow(-1)]: at - 1, [this.#arrow(1)]: at + 1, Home: 0, End: list.length - 1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const removes = event.key === 'Delete' || event.key === 'Backspace';
    if (removes && !event.repeat) this.remove(recipient);
    else if (event.key === 'F2') this.edit(recipient);
    else if (to !== undefined) this.focus(list[Math.max(to, 0)]?.key);
    else if (!removes) return;
    event.preventDefault();
  };

  edit(recipient: Recipient): void {
    if (this.locked || recipient.sent) return;
    this.editing = recipient.key;
    this.edited = recipient.text;
    this.#focus('.edit');
  }

  readonly editInput = (event: Event): void => {
    this.edited = valueOf(event);
    this.#host.requestUpdate();
  };

  readonly editKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    this.#finish(event.key === 'Enter' ? valueOf(event) : undefined, true);
  };

  readonly editBlur = (event: FocusEvent): void => {
    const { editing } = this;
    const text = valueOf(event);
    // A field that is taken away loses focus, too: then nothing is edited any more.
    if (editing !== undefined) this.#afterPress.run(() => editing === this.editing && this.#finish(text, false));
  };

  remove(recipient: Recipient): void {
    if (this.locked) return;
    const at = this.recipients.list.indexOf(recipient);
    this.recipients.remove(recipient.key);
    announce(this.#localize.term('recipientRemoved', recipient.text));
    this.focus(this.recipients.list[Math.min(at, this.recipients.list.length - 1)]?.key);
  }

  /** Focuses a token, or the field behind the last one. */
  focus(key: number | undefined): void {
    this.active = key;
    this.#focus(key === undefined ? '#entry' : `[data-key="${key}"] button`);
  }

  #finish(text: string | undefined, refocus: boolean): void {
    const { list } = this.recipients;
    const at = list.findIndex(({ key }) => key === this.editing);
    const edited = list[at];
    this.editing = undefined;
    this.#host.requestUpdate();
    if (!edited) return;
    if (text !== undefined && this.recipients.add(text, edited.key) === 0) announce(this.#localize.term('recipientRemoved', edited.text));
    if (refocus) this.focus((this.recipients.list[at] ?? this.recipients.list.at(-1))?.key);
  }

  #spaceEndsEntry(): boolean {
    return /\s$/.test(this.draft) && /^\s*(\S+@\S+\.\S+|\d{12}|\d{4}[- ]\d{4}[- ]\d{4})\s$/.test(this.draft);
  }

  #arrow(direction: 1 | -1): string {
    const forward = this.#host.shadowRoot?.querySelector('form:dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    return direction === 1 ? forward : backward;
  }

  #focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value; // only fields have these listeners
