import { html, LitElement, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.ts';
import { InvitationsElement } from '../shared/invitations-element.ts';
import { missing } from '../shared/missing.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { actions } from './actions.ts';
import { addTagsButton } from './add-tags-button.ts';
import type { Desk } from './desk.ts';
import { type Entered, nothingEntered, reportEntered } from './entered.ts';
import './events.ts';
import { entryField } from './entry-field.ts';
import { messageField } from './message-field.ts';
import type { Prefill } from './prefill.ts';
import type { SendResult } from './send-result.ts';
import { styles } from './styles.ts';

/**
 * A form that invites AWS accounts into the organization of the account that asks. It takes part in a `<form>` around it.
 *
 * @tagname invite-form
 * @slot heading - Replaces the heading.
 * @slot result - What should stand below the news that invitations were sent, such as a link to the list.
 * @slot readonly - Why nothing can be sent, in place of our words.
 * @slot footer - What should stand below the button.
 * @csspart form, field, input, token, button, quota, progress, dialog, preview, command, draft, notice, result, error - What it consists of.
 * @csspart submit-button, stop-button, retry-button, view-button, import-button, preview-button, command-button, copy-button, draft-button, choose-button, template-button, confirm-button, dismiss-button - Its buttons, besides.
 * @cssstate sending - Invitations are on their way.
 * @cssstate empty - Nothing has been entered.
 * @cssstate invalid - Something has to be mended before it can be sent.
 * @cssstate readonly - It can be looked at only.
 * @cssstate disabled - It cannot be used.
 * @fires before-send - About to send `{ recipients, notes, tags }`; cancel it to prevent that.
 * @fires invitation-sent - `{ handshakeId, recipient }`, once for each.
 * @fires invitation-failed - `{ recipient, name, reason, message, unknown }`, once for each that was tried.
 * @fires invitation-view - Someone wants to see the invitation `{ handshakeId }` that a recipient already has. Unless the
 *   event is canceled, the list of the same provider shows it. Offered only where there is one.
 * @fires before-discard - Somebody lets go of `{ recipients }` that were not sent, or leaves the page; cancel it to prevent that.
 */
export class InviteForm extends InvitationsElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = styles;
  static override properties = {
    accountQuota: { type: Number, attribute: 'account-quota' },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    name: { reflect: true },
    denied: { useDefault: true },
    draftKey: { attribute: 'draft-key', useDefault: true },
    noDraft: { type: Boolean, attribute: 'no-draft' },
  };

  /** How many accounts the organization may have, which AWS tells nobody by an operation. */
  accountQuota: number | undefined;
  /** Everything can be seen, and nothing sent. */
  readOnly = false;
  disabled = false;
  /** A form around it is not valid before somebody was entered. */
  required = false;
  /** Under which its recipients go along with a form around it. */
  name: string | null = null;
  /** The operations that whoever is signed in may not use, apart by spaces: without `InviteAccountToOrganization`, nothing can be sent. */
  denied = '';
  /** Tells drafts apart where there are several forms for one account. */
  draftKey = '';
  /** Nothing that is entered is kept for after a reload. */
  noDraft = false;

  readonly #later = new OnDemand(this, this.localize, () => import('./later.ts'));
  #entered: Entered = nothingEntered();
  #desk: Desk | undefined;
  #run: Promise<SendResult> | undefined;
  #off = false;

  protected override get states() {
    return {
      sending: this.#busy,
      empty: !this.dirty,
      invalid: !this.internals.validity.valid,
      readonly: this.readOnly,
      disabled: this.#off,
    };
  }

  /** Whether the form holds anything that would be lost with it. */
  get dirty(): boolean {
    const { entry, message, tags } = this.#entered;
    return this.#desk ? this.#desk.dirty : Boolean(entry.trim() || message || tags.length > 0);
  }

  /** Fills the form in place of what it holds, unless that is being sent; answers whether it did as soon as it shows that. */
  async prefill({ recipients = [], notes = '', tags = [] }: Prefill): Promise<boolean> {
    if (this.#busy) return false;
    // A text field drops line breaks.
    this.#entered = { entry: [recipients].flat().join(', ').replace(/[\n\r]+/g, ', '), message: notes, tags };
    this.requestUpdate();
    await this.#with((desk) => desk.fill(this.#entered));
    return this.updateComplete;
  }

  /** Empties the form, unless what it holds is being sent; settles when it is empty. */
  async reset(): Promise<void> {
    if (this.#busy) return;
    this.#entered = nothingEntered();
    this.#desk?.fill(this.#entered);
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Sends to everybody who is entered, unless something has to be mended first; settles when it has ended. */
  send(): Promise<SendResult> {
    // Whoever asks again while it is under way asks for the same.
    this.#run ??= this.#send().finally(() => {
      this.#run = undefined;
      this.requestUpdate();
    });
    this.requestUpdate();
    return this.#run;
  }

  /** Moves focus to where recipients are entered, once what was changed is drawn. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('#entry')?.focus(options));
  }

  /** Whether a form around it may be sent. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and shows why not. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    void this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    void this.#with((desk) => desk.drafting.offer(state));
  }

  protected override willUpdate(): void {
    const { localize, internals } = this;
    if (this.#later.part) this.#desk ??= new this.#later.part.Desk(this, { localize, internals, entered: this.#entered, client: () => this.connection.client });
    this.#desk?.prepare(this.#locked);
  }

  protected override updated(): void {
    if (this.#desk) this.#desk.report();
    else reportEntered(this.#entered, this.internals, this.required && this.localize.term('recipients'));
    super.updated();
  }

  protected override render(): TemplateResult {
    const { localize } = this;
    const desk = this.#desk;
    const { entry, message } = desk?.content ?? this.#entered;
    const disabled = this.#off;
    const locked = this.#locked;
    const { lang, dir } = localize.marks;
    return html`<form lang=${lang} dir=${dir} novalidate part="form" aria-busy=${this.#busy} @submit=${this.#submit} @keydown=${keydown}>
      <slot name="heading"><div role="heading" aria-level=${this.headingLevel}>${localize.term('inviteHeading')}</div></slot>
      ${missing(localize, this.#later)} ${desk?.news()}
      ${entryField(localize, {
        entry,
        locked,
        disabled,
        desk,
        write: this.#type,
        commit: () => void this.#with(({ field }) => field.blur()),
        importFile: (press) => void this.#with((each) => each.importing.open(), press),
        importFiles: (files) => void this.#with((each) => each.dropping.take(files)),
      })}
      ${messageField(localize, {
        message,
        locked,
        disabled,
        error: desk?.messageError(),
        write: this.#write,
        preview: desk?.previewed(),
        togglePreview: (press) => void this.#with((each) => (each.preview = !each.preview), press),
      })}
      ${desk?.tags(locked, disabled) ?? addTagsButton(localize, locked, (press) => void this.#with((each) => each.tagging.add(), press))}
      <div class="end">
        ${desk ? desk.quota() : html`<p id="quota"></p>`}
        <p class="hint">${localize.term('whatCounts')}</p>
      </div>
      ${this.readOnly
        ? html`<slot name="readonly"><p class="hint">${icon('info')} ${localize.term('formReadonly')}</p></slot>`
        : actions(localize, {
            desk,
            pressed: this.#run !== undefined,
            disabled,
            toggleCommand: (press) => void this.#with((each) => each.toggleCommand(), press),
          })}
      ${desk?.panels()}
      <slot name="footer"></slot>
    </form>`;
  }

  get #busy(): boolean {
    return this.#desk?.sending.busy ?? false;
  }

  /** What is being sent stays as it is. */
  get #locked(): boolean {
    return this.#busy || this.readOnly || this.#off;
  }

  /** Does what needs the rest of the form, at once or as soon as that is there. */
  async #with<T>(work: (desk: Desk) => T, press?: Event): Promise<Awaited<T> | undefined> {
    if (!this.#desk) await this.#later.want(press);
    const done = this.#desk && (await work(this.#desk));
    this.requestUpdate();
    return done;
  }

  async #send(): Promise<SendResult> {
    const done = this.readOnly || this.#off ? undefined : await this.#with((desk) => desk.send());
    return done ?? this.#desk?.result ?? { sent: [], left: [this.#entered.entry.trim()].filter(Boolean) };
  }

  readonly #type = (entry: string, inputType: string): void => {
    (this.#desk?.content ?? this.#entered).entry = entry;
    this.requestUpdate();
    void this.#with(({ field }) => field.typed(inputType));
  };

  readonly #write = (message: string): void => {
    if (this.#desk) this.#desk.write(message);
    else this.#entered.message = message;
    this.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.send();
  };
}

/** A held Enter would submit again and again. */
const keydown = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
};

declare global {
  interface HTMLElementTagNameMap {
    'invite-form': InviteForm;
  }
}
