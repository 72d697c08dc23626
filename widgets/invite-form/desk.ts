import { html, nothing, type TemplateResult } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Localize } from '../localization/localize.ts';
import { announce } from '../shared/announce.ts';
import { continuing } from '../shared/continuing.ts';
import { Copying } from '../shared/copying.ts';
import { deniedWords } from '../shared/denied-words.ts';
import { emit } from '../shared/emit.ts';
import { notice } from '../shared/notice.ts';
import { AfterPress } from './after-press.ts';
import { Checking } from './checking.ts';
import { commandPanel } from './command-panel.ts';
import { Content } from './content.ts';
import { counted } from './counted.ts';
import type { DeskForm } from './desk-form.ts';
import { draftNotice } from './draft-notice.ts';
import { Drafting } from './drafting.ts';
import { Dropping } from './dropping.ts';
import { emailPreview } from './email-preview.ts';
import type { Entered } from './entered.ts';
import { formValue } from './form-value.ts';
import { Importing } from './importing.ts';
import { countDown, messageError } from './message-length.ts';
import { outcome } from './outcome.ts';
import { Outlook } from './outlook.ts';
import { enclosedProblems } from './problems.ts';
import { progress, stopButton } from './progress.ts';
import { RecipientField } from './recipient-field.ts';
import { Recipients } from './recipients.ts';
import type { SendResult } from './send-result.ts';
import { Sending } from './sending.ts';
import { submitLabel } from './submit-label.ts';
import { TagRows } from './tag-rows.ts';
import { Tagging } from './tagging.ts';
import { tokenList } from './token-list.ts';
import { viewing } from './viewing.ts';

/** What a desk works with. */
export interface DeskParts {
  readonly localize: Localize;
  readonly internals: ElementInternals;
  /** What was entered before there was a desk. */
  readonly entered: Entered;
  /** The client to ask now. */
  readonly client: () => OrganizationsClient | undefined;
}

/** What the form does once somebody works with it: it checks, sends, previews, imports, and keeps drafts. */
export class Desk {
  readonly #form: DeskForm;
  readonly #parts: DeskParts;
  readonly #copying: Copying;
  readonly #outlook: Outlook;
  /** Somebody wanted to send where nobody was there to be asked. */
  #sought = false;
  readonly checking: Checking;
  readonly drafting: Drafting;
  readonly tagging: Tagging;
  readonly field: RecipientField;
  readonly content: Content;
  readonly sending: Sending;
  readonly importing: Importing;
  readonly dropping: Dropping;
  preview = false;
  command = false;

  constructor(form: DeskForm, parts: DeskParts) {
    const { localize, entered, client } = parts;
    this.#form = form;
    this.#parts = parts;
    const afterPress = new AfterPress(form);
    this.field = new RecipientField(form, localize, new Recipients(form), afterPress);
    const content = new Content(this.field, new TagRows(form));
    this.content = content;
    content.take(entered);
    this.#copying = new Copying(form, localize);
    this.#outlook = new Outlook(form, localize, client);
    this.checking = new Checking(content, localize, () => this.#outlook.allowance);
    this.drafting = new Drafting(form, content);
    this.tagging = new Tagging(content.tags, { localize, afterPress, focus: (selector) => void this.#focus(selector) });
    this.sending = new Sending(form, content.recipients, (seconds) => announce(seconds > 0 ? continuing(localize, seconds) : localize.term('takesLong')));
    this.importing = new Importing(form, localize, content.recipients);
    this.dropping = new Dropping(form, {
      open: () => !this.field.locked,
      text: (text) => this.field.take(text),
      files: (files) => this.importing.open(files),
    });
  }

  /** Whether anything would be lost with the form. */
  get dirty(): boolean {
    return this.content.draft !== undefined;
  }

  /** How it stands as long as nothing is sent. */
  get result(): SendResult {
    return { sent: [], left: this.content.recipients.unsent.map(({ text }) => text) };
  }

  /** Why nothing may be sent, as far as the page knows. */
  get obstacle(): string | undefined {
    const operation = 'InviteAccountToOrganization';
    return this.#form.denied.includes(operation) ? deniedWords(this.#parts.localize, operation) : undefined;
  }

  /** Takes over what is known by now, before the form is drawn. */
  prepare(locked: boolean): void {
    const { client } = this.#parts;
    const { noDraft, draftKey } = this.#form;
    const { content } = this;
    this.field.locked = locked;
    const asked = client();
    this.#outlook.look();
    if (content.recipients.facts !== this.#outlook.facts) {
      content.recipients.facts = this.#outlook.facts;
      this.importing.judge();
    }
    if (!this.drafting.use(asked && (asked.account ?? ''), draftKey, noDraft)) return;
    this.sending.leave();
    this.clear();
  }

  /** Keeps what was entered, and tells a form around this one. */
  report(): void {
    const { internals } = this.#parts;
    const { name, required, renderRoot } = this.#form;
    const { draft } = this.content;
    internals.setFormValue(formValue(name, draft), this.drafting.keep() ?? null);
    const [problem] = draft || required ? this.checking.problems : [];
    const anchor = renderRoot.querySelector<HTMLElement>(problem?.selector ?? '#entry') ?? undefined;
    internals.setValidity(problem ? { [draft ? 'customError' : 'valueMissing']: true } : {}, problem?.words(), anchor);
  }

  /** Puts something else in place of what was entered. */
  fill(entered: Entered): void {
    this.content.take({ ...entered, entry: '' });
    this.content.recipients.add(entered.entry);
    this.clear();
  }

  /** Forgets what came of the form so far. */
  clear(): void {
    this.checking.clear();
    this.preview = this.command = false;
    this.tagging.clear();
    this.sending.clear();
  }

  /** What the last sending came to, what came back or is gone, and what has to be mended. */
  news(): TemplateResult {
    const { localize, client } = this.#parts;
    const { obstacle } = this;
    return html`${obstacle ? html`<div id="obstacle">${notice(obstacle)}</div>` : nothing}
    ${this.#sought && !client() ? notice(localize.term('noClient'), 'warning') : nothing}
    ${this.sending.error === undefined ? this.#outlook.standing() : nothing}
    ${this.field.locked ? nothing : draftNotice(localize, this.drafting.status, this.#changeDraft)}
    ${outcome(this.sending, localize, this.#form.headingLevel, this.content.recipients)}
    ${this.checking.summary(this.#focus)}`;
  }

  /** How much room there is for invitations, as far as that can be told. */
  quota(): TemplateResult {
    return this.#outlook.quota(this.content.recipients.sendable.length);
  }

  /** The email as it would be, while somebody looks at it. */
  previewed(): TemplateResult | undefined {
    const { content } = this;
    const { localize } = this.#parts;
    return this.preview ? emailPreview(localize, this.#outlook.facts, content.message, content.recipients.list.find(({ target }) => target)?.text) : undefined;
  }

  /** The recipients that were entered, as tokens. */
  tokens(disabled: boolean): TemplateResult | typeof nothing {
    return tokenList({ field: this.field, localize: this.#parts.localize, disabled, current: this.sending.current, view: viewing(this.#form) });
  }

  /** How many were entered. */
  entered(): TemplateResult | typeof nothing {
    return counted(this.#parts.localize, this.content.recipients);
  }

  messageError(): TemplateResult | undefined {
    return messageError(this.#parts.localize, this.content.message);
  }

  /** Takes what is written as the message now. */
  write(message: string): void {
    countDown(this.#parts.localize, this.content.message, message);
    this.content.message = message;
  }

  /** The editor of the tags, where there are any. */
  tags(locked: boolean, disabled: boolean): TemplateResult | undefined {
    return this.tagging.template(locked, disabled, this.checking.failed);
  }

  progress(): TemplateResult | typeof nothing {
    return this.sending.busy ? progress(this.sending, this.#parts.localize) : nothing;
  }

  submitLabel(): string {
    return submitLabel(this.#parts.localize, this.sending, this.content.recipients);
  }

  stopButton(): TemplateResult | typeof nothing {
    return this.sending.busy ? stopButton(this.sending, this.#parts.localize) : nothing;
  }

  /** What opens below or above the form. */
  panels(): TemplateResult {
    const { content } = this;
    const { localize } = this.#parts;
    return html`${this.command ? commandPanel(this.#copying, localize, content, enclosedProblems(content, localize).length > 0) : nothing}
    ${this.importing.dialog()}`;
  }

  /** Shows what is about to be sent as commands, and copies them at once; or hides them. */
  toggleCommand(): void {
    this.command = !this.command;
    this.#form.requestUpdate();
    if (this.command) void this.#form.updateComplete.then(() => this.#form.renderRoot.querySelector<HTMLElement>('#command .copy')?.click());
  }

  /** Sends to everybody who is entered, unless something has to be mended first. */
  async send(): Promise<SendResult> {
    const { content, sending } = this;
    const { localize, client } = this.#parts;
    const { obstacle } = this;
    if (obstacle) announce(obstacle.replace('\n', '. '));
    if (obstacle) return this.result;
    const asked = client();
    this.field.settle();
    const place = this.checking.run();
    this.#form.requestUpdate();
    if (place) {
      sending.clear();
      await this.#focus(place);
      return this.result;
    }
    const recipients = content.recipients.list.map(({ text }) => text);
    this.#sought = !asked;
    if (!asked) announce(localize.term('noClient').replace('\n', '. '));
    if (!asked || !emit(this.#form, 'before-send', { recipients, ...content.enclosed }, true)) return this.result;
    const result = await sending.run(asked, content.enclosed);
    if (sending.left) {
      sending.clear();
      return result;
    }
    if (content.recipients.list.length === 0) {
      content.fill();
      this.preview = this.command = false;
    }
    await this.#focusOutcome();
    return result;
  }

  readonly #changeDraft = (): void => {
    if (this.field.locked || !this.drafting.change()) return;
    this.clear();
    announce(this.#parts.localize.term(this.drafting.status === 'restored' ? 'draftRestored' : 'draftDiscarded'));
    void this.#focus('#draft-action');
  };

  /** Shows how it went to whoever stayed, and tells it to whoever is elsewhere by now. */
  async #focusOutcome(): Promise<void> {
    await this.#form.updateComplete;
    if (this.#form.matches(':focus-within') || document.activeElement === document.body) return this.#focus('#outcome');
    announce([...(this.#form.shadowRoot?.querySelectorAll('#outcome .title') ?? [])].map(({ textContent }) => textContent).join('. '));
  }

  readonly #focus = async (selector: string | undefined): Promise<void> => {
    this.#form.requestUpdate();
    await this.#form.updateComplete;
    const root = this.#form.shadowRoot;
    // What was to be mended may have been removed.
    if (selector) (root?.querySelector<HTMLElement>(selector) ?? root?.getElementById('entry'))?.focus();
  };
}
