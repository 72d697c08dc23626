import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../shared/emit.ts';
import { empty } from '../shared/empty.ts';
import { fill } from '../shared/fill.ts';
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
import { type InSight, inSight } from './in-sight.ts';
import { received, type Received } from './received.ts';
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
    allowInFrame: { type: Boolean, attribute: 'allow-in-frame' },
  };

  /** The invitation to show and focus first, as a link to it names it. */
  invitationId = '';
  /** The email address of the account that is signed in, where the page knows it: invitations for another are told apart. */
  accountEmail = '';
  /** Invitations can be read, not answered. */
  readOnly = false;
  /** Invitations can be accepted even while a page of another origin shows this one in a frame. */
  allowInFrame = false;

  readonly #query: Query<Received> = new Query(this, () => this.connection.client, received(() => this.invitationId));
  readonly #loading = new Loading(this, () => this.connection.client);
  readonly #later = new OnDemand(this, this.localize, () => import('./later.ts'));
  readonly #refreshing = new Refreshing(this, this.localize, this.#query, this.#later);
  readonly #invitations = new Invitations(this);
  readonly #foreign = new Invitations(this);
  #desk: Desk | undefined;
  #openCount = 0;
  #rows: readonly Invitation[] = [];
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
    const account = this.connection.client?.account;
    this.#rows = this.#invitations.read(value?.handshakes);
    const count = this.#rows.filter(({ open }) => open).length;
    const foreign = this.#foreign.read(value?.linked.id === this.invitationId ? value.linked.foreign : undefined);
    const framed = !this.allowInFrame && window.parent !== window && (this.#later.part?.inForeignFrame() ?? true);
    const sight = value && inSight(value, { inbox: this, rows: this.#rows, foreign, account, outdated: error !== undefined, framed });
    this.#awaited = Boolean(sight?.isUnusual) && this.#later.awaited;
    return html`<section aria-labelledby="heading">
      ${header(localize, {
        level: this.headingLevel,
        heading: localize.term('inboxHeading'),
        count: value && count,
        updated: this.#invitations.updated,
        refreshing: this.#refreshing,
      })}
      ${account ? html`<p class="hint signed-in">${fill(localize.term('signedIn'), { account: html`<code><bdi>${account}</bdi></code>` })}</p>` : nothing}
      ${error ? html`<slot name="error">${this.#later.part?.queryFailure(localize, this.#query, 'ListHandshakesForAccount', this.#invitations.updated, this.#refreshing)}</slot>` : nothing}
      ${this.#loading.shows(sight ? this.#awaited : !error || this.#later.awaited) ? this.#loading.template(localize) : sight && !this.#awaited ? this.#content(sight) : nothing}
      ${missing(localize, this.#later)}
      ${this.#desk?.dialogs()}
      <slot name="footer"></slot>
    </section>`;
  }

  #content({ open, past, isMissing, isFramed }: InSight): TemplateResult {
    const { localize, invitationId, readOnly } = this;
    const { part } = this.#later;
    const membership = this.#query.value?.membership;
    const level = this.headingLevel + 1;
    return html`${readOnly && this.#rows.some((row) => row.open) ? html`<p class="hint">${localize.term('onlyLook')}</p>` : nothing}
      ${isMissing ? part?.linkMissing(localize) : nothing} ${isFramed ? part?.frameLink(localize) : nothing}
      ${membership && this.#desk?.member(membership, this.#rows)}
      ${open.length === 0 && !membership ? empty(localize.term('inboxEmpty'), localize.term('inboxEmptyAdvice')) : nothing}
      ${repeat(
        open,
        ({ invitation }) => invitation.id,
        ({ invitation, obstacle }) =>
          card(invitation, {
            localize,
            now: this.now(),
            level,
            obstacle,
            why: part?.obstacleWords(localize, invitation, obstacle),
            caution: part?.caution(localize, invitation),
            details: this.#desk?.details(invitation),
            recent: this.#invitations.isRecent(invitation),
            linked: invitation.id === invitationId,
            ask: (answer, press) => void this.#ask(answer, invitation, press),
            seen: () => this.#invitations.seen(invitation),
          }),
      )}
      ${this.#desk?.past(past)}`;
  }

  async #ask(answer: Answer, invitation: Invitation, press: Event): Promise<void> {
    const { client } = this.connection;
    await this.#later.want(press);
    if (client === this.connection.client) this.#desk?.answers.ask(answer, invitation);
  }

  protected override updated(): void {
    super.updated();
    if (this.#awaited || (this.#query.error && this.#later.awaited)) void this.#later.want();
    const count = this.#rows.filter(({ open }) => open).length;
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
