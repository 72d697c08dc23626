import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Tag } from '../../src/model/tag.ts';
import { announce } from '../shared/announce.ts';
import { emit } from '../shared/emit.ts';
import { InvitationsElement } from '../shared/invitations-element.ts';
import { AfterPress } from './after-press.ts';
import { messageField } from './message-field.ts';
import { outcome } from './outcome.ts';
import { problems, type Problem } from './problems.ts';
import { RecipientField } from './recipient-field.ts';
import { recipientFieldTemplate } from './recipient-field-template.ts';
import { Recipients } from './recipients.ts';
import { Sending } from './sending.ts';
import { styles } from './styles.ts';
import { summary } from './summary.ts';
import { tagEditor } from './tag-editor.ts';
import { type TagRow, TagRows } from './tag-rows.ts';

/** What the form can be filled with. */
export interface Prefill {
  readonly recipients?: readonly string[] | string;
  readonly notes?: string;
  readonly tags?: readonly Tag[];
}

/**
 * A form that invites AWS accounts into the organization of the account that asks.
 *
 * @tagname invite-form
 * @slot heading - Replaces the heading.
 * @slot footer - What should stand below the button.
 * @csspart button, input, field, token, result, error - The controls and what comes of them.
 * @cssstate sending - Invitations are on their way.
 * @fires before-send - About to send `{ recipients, notes, tags }`; cancel it to prevent that.
 * @fires invitation-sent - `{ handshakeId, recipient }`, once for each.
 * @fires invitation-failed - `{ recipient, name, reason, message }`, once for each that was tried.
 */
export class InviteForm extends InvitationsElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = styles;
  static override properties = {
    message: { state: true },
    problems: { state: true },
    checked: { state: true },
    shownTags: { state: true },
  };

  private message = '';
  private problems: readonly Problem[] = [];
  private checked = false;
  private shownTags: ReadonlySet<number> = new Set();

  readonly #recipients = new Recipients(this);
  readonly #tags = new TagRows(this);
  readonly #sending = new Sending(this, this.#recipients);
  readonly #afterPress = new AfterPress(this);
  readonly #field = new RecipientField(this, this.localize, this.#recipients, this.#afterPress);

  protected override get states() {
    return { sending: this.#sending.busy };
  }

  /** Fills the form in place of what it holds. */
  prefill({ recipients = [], notes = '', tags = [] }: Prefill): void {
    if (this.#sending.busy) return;
    this.reset();
    this.#recipients.add([recipients].flat().join('\n'));
    this.message = notes;
    for (const tag of tags) this.#tags.add(tag);
  }

  /** Whether the form holds anything that would be lost with it. */
  get dirty(): boolean {
    return Boolean(this.#field.draft || this.message) || this.#recipients.list.length > 0 || this.#tags.list.length > 0;
  }

  /** Moves focus to where recipients are entered, once what was changed is drawn. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('#entry')?.focus(options));
  }

  /** Empties the form. */
  reset(): void {
    if (this.#sending.busy) return;
    this.#empty();
    this.#sending.clear();
  }

  protected override render(): TemplateResult {
    const localize = this.localize;
    const { busy } = this.#sending;
    this.#field.locked = busy;
    const missing = this.checked && this.#recipients.list.length === 0 && !this.#field.draft;
    return html`<form novalidate aria-busy=${busy} @submit=${this.#submit} @keydown=${this.#keydown}>
      <slot name="heading"><div role="heading" aria-level=${this.headingLevel}>${localize.term('inviteHeading')}</div></slot>
      ${outcome(this.#sending, localize)} ${this.problems.length > 1 ? summary(this.problems, localize, this.#focus) : nothing}
      ${recipientFieldTemplate(this.#field, localize, missing ? localize.term('recipientMissing') : undefined)}
      ${messageField(localize, this.message, busy, this.#write)}
      ${tagEditor({
        tags: this.#tags,
        localize,
        locked: busy,
        shows: ({ id }) => this.checked || this.shownTags.has(id),
        show: ({ id }) => this.#tags.list.some((row) => row.id === id) && this.#afterPress.run(() => (this.shownTags = new Set([...this.shownTags, id]))),
        add: this.#addTag,
        remove: this.#removeTag,
      })}
      <p class="terms hint">${localize.term('whatCounts')}</p>
      <div class="actions">
        <button type="submit" class="primary" part="button submit-button" aria-disabled=${busy}>
          ${busy ? html`<span class="spinner"></span>` : nothing}${this.#submitLabel()}
        </button>
      </div>
      <slot name="footer"></slot>
    </form>`;
  }

  #submitLabel(): string {
    const { busy, current, total } = this.#sending;
    const { list } = this.#recipients;
    if (busy) return this.localize.term('sending', current, total);
    const retry = list.length > 0 && list.every((recipient) => this.#recipients.problem(recipient) === 'refused');
    return this.localize.term(retry ? 'retry' : 'send', list.length);
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client } = this.connection;
    if (this.#sending.busy || !client) return;
    this.#field.settle();
    this.problems = problems({ recipients: this.#recipients, message: this.message, tags: this.#tags }, this.localize);
    this.checked = this.problems.length > 0;
    if (this.checked) return this.#focus(this.problems.length > 1 ? '#summary' : this.problems[0]?.selector);
    const draft = { notes: this.message, tags: this.#tags.tags };
    const recipients = this.#recipients.list.map(({ text }) => text);
    if (!emit(this, 'before-send', { recipients, ...draft }, true)) return;
    await this.#sending.run(client, draft);
    if (this.#recipients.list.length === 0) this.#empty();
    await this.#focusOutcome();
  };

  /** Shows how it went to whoever stayed, and tells it to whoever is elsewhere by now. */
  async #focusOutcome(): Promise<void> {
    await this.updateComplete;
    if (this.matches(':focus-within') || document.activeElement === document.body) return this.#focus('#outcome');
    announce(this.shadowRoot?.querySelector('#outcome')?.getAttribute('aria-label') ?? '');
  }

  #empty(): void {
    this.#recipients.clear();
    this.#tags.clear();
    this.#field.draft = this.message = '';
    this.problems = [];
    this.checked = false;
    this.shownTags = new Set();
  }

  readonly #write = (message: string): void => {
    this.message = message;
  };

  readonly #addTag = (): void => {
    if (this.#sending.busy || this.#tags.room <= 0) return;
    void this.#focus(`#Key-${this.#tags.add()}`);
  };

  readonly #removeTag = (row: TagRow): void => {
    if (this.#sending.busy) return;
    const at = this.#tags.list.indexOf(row);
    this.#tags.remove(row.id);
    announce(this.localize.term('tagRemoved', row.Key || String(at + 1)));
    const next = this.#tags.list[at] ?? this.#tags.list.at(-1);
    void this.#focus(next ? `#Key-${next.id}` : '#add-tag');
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    // A held Enter would submit again and again.
    if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  };

  readonly #focus = async (selector: string | undefined): Promise<void> => {
    await this.updateComplete;
    if (selector) this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'invite-form': InviteForm;
  }
}
