import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../shared/emit.ts';
import { empty } from '../shared/empty.ts';
import { header } from '../shared/header.ts';
import type { Invitation } from '../shared/invitation.ts';
import { Invitations } from '../shared/invitations.ts';
import { InvitationsElement } from '../shared/invitations-element.ts';
import { Loading } from '../shared/loading.ts';
import { missing } from '../shared/missing.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { Query } from '../shared/query.ts';
import { Refreshing } from '../shared/refreshing.ts';
import type { Answer } from './answers.ts';
import { card } from './card.ts';
import type { Desk } from './desk.ts';
import type { Open } from './in-sight.ts';
import { isUsual } from './is-usual.ts';
import { received, type Received } from './received.ts';
import { signedIn } from './signed-in.ts';
import { styles } from './styles.ts';

/**
 * The invitations that an account has received, and its answers to them.
 *
 * Accepting takes two deliberate acts in a dialog that says who pays. Its button works only while all of it has been in
 * view and focused for a moment, and inside a page of another origin only where `allow-in-frame` says so.
 *
 * @tagname invitation-inbox
 * @attr {number} undo-seconds - For how many seconds, at least 6, a confirmed declination can be taken back before it is sent; whoever closes the tab in that time has declined nothing. It is sent at once unless set. Accepting is never put off.
 * @slot heading - Replaces the heading.
 * @slot empty - What stands where there are no invitations.
 * @slot empty-action - A first step for whoever has no invitations.
 * @slot error - Replaces what is said when the invitations could not be fetched.
 * @slot consequences - What accepting means besides, at the end of what the dialog says about it.
 * @slot member-link - Where a member can read on about its organization.
 * @slot frame-link - Replaces the link to this page in a window of its own.
 * @slot footer - What should stand below everything.
 * @csspart button, accept-button, decline-button, confirm-button, dismiss-button, copy-button, refresh-button, retry-button, undo-button - The buttons.
 * @csspart card, status, dialog, consequences, notice, result, error - What is shown.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The last question failed.
 * @cssstate readonly - Nothing can be answered here.
 * @cssstate member - The account is in an organization.
 * @fires before-accept - About to accept `{ handshakeId, organizationId }`; cancel the event to prevent that.
 * @fires before-decline - About to decline `{ handshakeId, organizationId }`; cancel the event to prevent that.
 * @fires invitation-accepted - `{ handshakeId, organizationId }`.
 * @fires invitation-declined - `{ handshakeId, organizationId }`.
 * @fires open-count-change - `{ openCount }` is different from before.
 */
export class InvitationInbox extends InvitationsElement {
  static override styles = styles;
  static override properties = {
    invitationId: { attribute: 'invitation-id', useDefault: true },
    accountEmail: { attribute: 'account-email' },
    readOnly: { type: Boolean, attribute: 'readonly' },
    denied: { useDefault: true },
    autoRefresh: { type: Number, attribute: 'auto-refresh' },
    allowInFrame: { type: Boolean, attribute: 'allow-in-frame' },
  };

  /** The invitation to show and focus first, as a link to it names it. */
  invitationId = '';
  /** The email address of the account that is signed in, where the page knows it: it is named, and invitations for another are told apart. */
  accountEmail = '';
  /** Invitations can be read, not answered. */
  readOnly = false;
  /** What the person who is signed in may not do, as far as the page knows: `AcceptHandshake`, `DeclineHandshake`, or both. It says so instead. */
  denied = '';
  /** After how many seconds the invitations are asked for again while the page is in sight; never unless set. */
  autoRefresh: number | undefined;
  /** Invitations can be accepted even while a page of another origin shows this one in a frame. */
  allowInFrame = false;

  readonly #query: Query<Received> = new Query(this, () => this.connection.client, received(() => this.invitationId));
  readonly #loading = new Loading(this, () => this.connection.client);
  readonly #later = new OnDemand(this, this.localize, () => import('./later.ts'));
  readonly #refreshing = new Refreshing(this, this.localize, this.#query, this.#later);
  readonly #invitations = new Invitations(this);
  #desk: Desk | undefined;
  #openCount = 0;
  #open: readonly Invitation[] = [];
  /** What comes on demand has to be there first. */
  #awaited = false;

  protected override get states() {
    const { value, status } = this.#query;
    return {
      loading: status === 'pending',
      empty: value?.handshakes.length === 0,
      error: status === 'failed',
      readonly: this.readOnly,
      member: Boolean(value?.membership),
    };
  }

  /** How many invitations wait for an answer. */
  get openCount(): number {
    return this.#openCount;
  }

  /** Asks for the invitations again. */
  refresh(): Promise<void> {
    return this.#query.refresh();
  }

  /** Leads to an invitation as a link to it does, as often as wanted; answers whether it is here. */
  async reveal(handshakeId: string): Promise<boolean> {
    await this.#later.want();
    return this.#desk?.reveal(handshakeId) ?? false;
  }

  /** Gives focus to the first thing that can be done, or to the heading where there is nothing to do. */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot;
    (root?.querySelector<HTMLElement>('article button') ?? root?.querySelector<HTMLElement>('#heading'))?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('invitationId') && this.hasUpdated) void this.#query.refresh();
    if (this.invitationId && this.#later.awaited) void this.#later.want();
    const { part } = this.#later;
    const { localize } = this;
    this.#desk ??= part && new part.Desk({ inbox: this, localize, query: this.#query, invitations: this.#invitations, client: () => this.connection.client });
  }

  protected override render(): TemplateResult {
    const localize = this.localize;
    const { value, error } = this.#query;
    const who = signedIn(localize, this.connection.client?.account, this.accountEmail);
    const rows = this.#invitations.read(value?.handshakes);
    this.#open = rows.filter((row) => row.open);
    this.#awaited = Boolean(value && !this.#desk && !isUsual(value, this.#open, this));
    const { lang, dir } = localize.marks;
    return html`<section lang=${lang} dir=${dir} aria-label=${localize.term('inboxHeading')}>
      ${header(localize, {
        level: this.headingLevel,
        heading: localize.term('inboxHeading'),
        count: value && localize.number(this.#open.length),
        updated: this.#invitations.updated,
        refreshing: this.#refreshing,
      })}
      ${who ? html`<p class="hint signed-in">${who}</p>` : nothing}
      ${error ? html`<slot name="error">${this.#later.part?.queryFailure(localize, this.#query, 'ListHandshakesForAccount', this.#invitations.updated, this.#refreshing)}</slot>` : nothing}
      ${this.#loading.shows(value ? this.#awaited && this.#later.awaited : !error || this.#later.awaited) ? this.#loading.template(localize) : value && !this.#awaited ? this.#content(value, rows, who) : nothing}
      ${missing(localize, this.#later)}
      ${this.#desk?.dialogs()}
      <slot name="footer"></slot>
    </section>`;
  }

  #content(value: Received, rows: readonly Invitation[], who: TemplateResult | undefined): TemplateResult {
    const { localize } = this;
    const desk = this.#desk;
    const sight = desk?.sight(value, rows);
    const open = sight?.open ?? this.#open.map((invitation): Open => ({ invitation }));
    return html`${sight && desk?.news(sight, value.membership, rows)}
      ${open.length === 0 && !value.membership && !sight?.over ? empty(localize.term('inboxEmpty'), localize.term('inboxEmptyAdvice')) : nothing}
      ${repeat(
        open,
        ({ invitation }) => invitation.id,
        ({ invitation, obstacle }) =>
          card(invitation, {
            localize,
            now: this.now(),
            level: this.headingLevel + 1,
            obstacle,
            why: desk?.why(invitation, obstacle, who),
            caution: this.#later.part?.caution(localize, invitation),
            details: desk?.details(invitation),
            recent: this.#invitations.isRecent(invitation),
            linked: invitation.id === this.invitationId,
            ask: (answer, press) => void this.#ask(answer, invitation, press),
            seen: () => this.#invitations.seen(invitation),
          }),
      )}
      ${sight && desk?.past(sight.past)}`;
  }

  async #ask(answer: Answer, invitation: Invitation, press: Event): Promise<void> {
    const { client } = this.connection;
    await this.#later.want(press);
    if (client === this.connection.client) this.#desk?.answers.ask(answer, invitation);
  }

  protected override updated(): void {
    super.updated();
    if ((this.#awaited || this.#query.error) && this.#later.awaited) void this.#later.want();
    const count = this.#open.length;
    if (count !== this.#openCount) {
      this.#openCount = count;
      emit(this, 'open-count-change', { openCount: count });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invitation-inbox': InvitationInbox;
  }
}
