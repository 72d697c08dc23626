import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OrganizationsClient } from '../src/index.ts';
import { emit } from '../widgets/shared/emit.ts';
import { icon } from '../widgets/shared/icon.ts';
import { Query } from '../widgets/shared/query.ts';
import { dateAndTime, shortDate } from './date.ts';
import type { Letter } from './letter.ts';
import { letterStyles } from './letter-styles.ts';
import { letterTemplate } from './letter-template.ts';
import { letters, type Mailbox } from './letters.ts';
import { outboxStyles } from './outbox-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { problem } from './problem.ts';

/**
 * Every email that the sandbox sent, as a mail client shows them.
 *
 * @fires mails-change - `{ count }`, how many there are.
 */
@customElement('mail-outbox')
export class MailOutbox extends LitElement {
  static override styles = [...panelStyles, outboxStyles, letterStyles];

  /** The management account's client. */
  @property({ attribute: false }) client: OrganizationsClient | undefined;
  /** The letter that is read; the newest one unless another was chosen. */
  @state() private chosen: string | undefined;
  #count: number | undefined;

  readonly #mailbox = new Query<Mailbox>(this, () => this.client, async function* (client, signal, last) {
    yield await letters(client, signal, last?.invitations);
  });

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const count = this.#mailbox.value?.letters.length;
    if (count === this.#count) return;
    this.#count = count;
    emit(this, 'mails-change', { count: count ?? 0 });
  }

  protected override render(): TemplateResult {
    const { value, error, refresh } = this.#mailbox;
    if (!value) return error ? problem('The outbox cannot be shown', error, refresh) : html`<div class="skeleton"></div>`;
    const list = value.letters;
    const read = list.find(({ id }) => id === this.chosen) ?? list[0];
    if (!read)
      return html`<div class="nothing">
        ${icon('mail')}
        <p>No email yet. Send an invitation, and the one that its recipient gets appears here.</p>
      </div>`;
    return html`${error ? problem('The outbox may be out of date', error, refresh) : nothing}
      <div class="panes">
        <ul class="mails" aria-label="Emails, newest first">
          ${repeat(
            list,
            ({ id }) => id,
            (letter) => this.#row(letter, letter === read),
          )}
        </ul>
        <div class="pane">${letterTemplate(read)}</div>
      </div>`;
  }

  #row({ id, to, sent, subject }: Letter, current: boolean): TemplateResult {
    return html`<li>
      <button type="button" class="entry" aria-current=${current} @click=${() => this.#choose(id)}>
        <bdi class="to">${to}</bdi>
        <time datetime=${new Date(sent * 1000).toISOString()} title=${dateAndTime(sent)}>${shortDate(sent)}</time>
        <span class="subject">${subject}</span>
      </button>
    </li>`;
  }

  /** Whoever reads the newest goes on to the next newest when it comes; whoever reads another one stays. */
  async #choose(id: string): Promise<void> {
    this.chosen = id === this.#mailbox.value?.letters[0]?.id ? undefined : id;
    await this.updateComplete;
    this.shadowRoot?.querySelector('.letter')?.scrollIntoView({ block: 'nearest' });
    this.shadowRoot?.querySelector<HTMLElement>('#subject')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mail-outbox': MailOutbox;
  }
}
