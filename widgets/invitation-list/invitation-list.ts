import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
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
import { allInvitations, type Known } from './all-invitations.ts';
import type { Desk } from './desk.ts';
import type { ListContext } from './list-context.ts';
import { defaultColumns, type RowView } from './row.ts';
import { styles } from './styles.ts';
import { table } from './table.ts';
import { defaultView } from './view.ts';

/**
 * The invitations that an organization has sent: what became of them, a way to find and to cancel what is open, and to
 * send again what was not accepted.
 *
 * What is shown of them can be kept by the page, in its URL for instance: `filter`, `status`, `sort`, `page` and
 * `page-size` are attributes, and `view-change` tells when a person has changed any. A value that is not allowed is
 * shown as its default.
 *
 * @tagname invitation-list
 * @attr {'comfortable' | 'compact'} density - How close the rows stand.
 * @attr {string} preferences-key - The name under which the browser keeps density and columns as a person chooses them, and has them again; they are not kept unless set.
 * @attr {number} undo-seconds - For how many seconds, at least 6, a confirmed cancellation can be taken back before it is sent; whoever closes the tab in that time has canceled nothing. It is sent at once unless set.
 * @attr {boolean} shortcuts - Lets the key `/` lead from anywhere in the list to its filter.
 * @slot heading - Replaces the heading.
 * @slot actions - Buttons of the page, beside the one that refreshes.
 * @slot empty - What stands where there are no invitations.
 * @slot empty-action - A first step for whoever has no invitations.
 * @slot error - Replaces what is said where the invitations could not be fetched.
 * @slot footer - What should stand below the list.
 * @csspart button, refresh-button, cancel-button, resend-button, page-button, sort-button, export-button, clear-button,
 *   view-button, copy-button, undo-button, confirm-button, dismiss-button, retry-button, row-toggle - Buttons.
 * @csspart filter-input, status-select, page-size-select, checkbox - Fields.
 * @csspart toolbar, view-menu, selection, table, row, details, timeline, status, empty, pager, dialog, notice, error - What they stand in.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The last question failed.
 * @cssstate readonly - Nothing can be canceled or sent again here.
 * @fires view-change - What is shown was changed by a person, or by `reveal`: `{ filter, status, sort, page, pageSize }`.
 * @fires preferences-change - A person has changed how rows look: `{ density, columns }`, which are attributes by then.
 * @fires selection-change - `{ handshakeIds }` are selected.
 * @fires before-cancel - About to cancel `{ handshakeId, recipient }`; cancel the event to prevent that.
 * @fires invitation-canceled - `{ handshakeId, recipient }`.
 * @fires invitation-resend - Someone wants to invite `{ recipient, notes }` again. Unless the event is canceled, the
 *   form that `resend-form` names, or that of the same provider, is filled with that.
 */
export class InvitationList extends InvitationsElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    filter: { reflect: true, useDefault: true },
    status: { reflect: true, useDefault: true },
    sort: { reflect: true, useDefault: true },
    page: { type: Number, reflect: true, useDefault: true },
    pageSize: { type: Number, attribute: 'page-size', reflect: true, useDefault: true },
    columns: { useDefault: true },
    denied: { useDefault: true },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
    autoRefresh: { type: Number, attribute: 'auto-refresh' },
    resendForm: { attribute: 'resend-form' },
    expanded: { state: true },
  };

  /** What recipient, message or id have to contain. */
  filter = defaultView.filter;
  /** Which ones: `all`, `open`, `soon`, `accepted`, `declined`, `canceled` or `expired`. */
  status = defaultView.status;
  /** The order: `recipient`, `status`, `sent` or `expires`, with `-asc` or `-desc`. */
  sort = defaultView.sort;
  /** The page in sight, from 1. */
  page = defaultView.page;
  /** How many a page has: 20, 50 or 100. */
  pageSize = defaultView.pageSize;
  /** What a row shows beside its recipient: any of `status`, `sent`, `expires`, `id` and `message`; all but the id unless set. */
  columns = defaultColumns;
  /** What the person who is signed in may not do, as far as the page knows: `CancelHandshake`, or nothing. It says so instead. */
  denied = '';
  /** Whether there is nothing to do here but look. */
  readOnly = false;
  /** After how many seconds the invitations are asked for again while the page is in sight; never unless set. */
  autoRefresh: number | undefined;
  /** The id of the form that takes what is to be sent again; that of the same provider unless set. */
  resendForm: string | undefined;
  private expanded: ReadonlySet<string> = new Set();

  readonly #query = new Query<Known>(this, () => this.connection.client, allInvitations);
  readonly #loading = new Loading(this, () => this.connection.client);
  readonly #later = new OnDemand(this, this.localize, () => import('./later.ts'));
  readonly #refreshing = new Refreshing(this, this.localize, this.#query, this.#later);
  readonly #invitations = new Invitations(this);
  readonly #context: ListContext = {
    list: this,
    localize: this.localize,
    query: this.#query,
    refreshing: this.#refreshing,
    invitations: this.#invitations,
    client: () => this.connection.client,
    rows: () => this.#rows,
    matches: () => this.#matches ?? [],
    shown: () => this.#shown,
  };
  #desk: Desk | undefined;
  #rows: readonly Invitation[] = [];
  #matches: readonly Invitation[] | undefined;
  #shown: readonly Invitation[] = [];

  protected override get states() {
    return {
      loading: this.#query.status === 'pending',
      empty: this.#query.value?.handshakes.length === 0,
      error: this.#query.status === 'failed',
      readonly: this.readOnly,
    };
  }

  /** Asks for the invitations again. */
  refresh(): Promise<void> {
    return this.#query.refresh();
  }

  /** Saves the invitations that match, on all pages, as a CSV file, and answers its text. */
  export(): Promise<string> {
    return this.#work((desk) => desk.export());
  }

  /** Shows all invitations again. */
  async clearFilter(): Promise<void> {
    Object.assign(this, { filter: defaultView.filter, status: defaultView.status, page: 1 });
    await this.updateComplete;
  }

  /** Cancels an invitation without asking anybody but the page, which can prevent it at `before-cancel`. */
  cancel(handshakeId: string): Promise<void> {
    return this.#work((desk) => desk.cancel(handshakeId));
  }

  /** Shows an invitation alone, whatever was shown before, and opens its details; answers whether it is there, as soon as it has come or all have. */
  reveal(handshakeId: string): Promise<boolean> {
    return this.#work((desk) => desk.reveal(handshakeId));
  }

  /** Moves focus to the first row that something can be done with, else to the first row, else to the heading. */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot;
    const row = root?.querySelector('tbody tr:has(.action button)') ?? root;
    (row?.querySelector<HTMLElement>('.toggle') ?? root?.querySelector<HTMLElement>('#heading'))?.focus(options);
  }

  protected override willUpdate(): void {
    const { part } = this.#later;
    this.#desk ??= part && new part.Desk(this.#context);
  }

  protected override updated(): void {
    super.updated();
    // Where there are rows somebody will want more than to read them, and a busy page may never be idle.
    if ((this.#query.value ?? this.#query.error) && this.#later.awaited) void this.#later.want();
  }

  protected override render(): TemplateResult {
    const localize = this.localize;
    const { value, error } = this.#query;
    this.#read(value);
    const unknown = value === undefined || (value.more && this.#rows.length === 0) || !this.#matches;
    const { lang, dir } = localize.marks;
    return html`<section lang=${lang} dir=${dir} aria-label=${localize.term('listHeading')}>
      ${header(localize, {
        level: this.headingLevel,
        heading: localize.term('listHeading'),
        count: value && (this.#desk?.count ?? localize.number(this.#rows.length)),
        updated: this.#invitations.updated,
        refreshing: this.#refreshing,
        progress: this.#desk?.progress,
        news: this.#desk?.news(),
      })}
      ${error ? html`<slot name="error">${this.#desk?.failure()}</slot>` : nothing}
      ${this.#loading.shows(unknown && (this.#later.awaited || !(error || this.#later.missing))) ? this.#loading.template(localize) : unknown ? nothing : this.#content()}
      ${missing(localize, this.#later)} ${this.#desk?.dialogs()}
      <slot name="footer"></slot>
    </section>`;
  }

  #read(value: Known | undefined): void {
    this.#rows = this.#invitations.read(value?.handshakes);
    // What is not shown as usual is worked out by what comes on demand.
    const usual =
      this.filter === defaultView.filter && this.status === defaultView.status && this.sort === defaultView.sort && !this.columns.includes('id') && !this.hasAttribute('preferences-key');
    this.#matches = this.#desk?.arrange() ?? (usual ? this.#rows : undefined);
    const first = (this.#pageInSight() - 1) * this.pageSize;
    const page = this.#matches?.slice(first, first + this.pageSize) ?? [];
    this.#shown = this.#desk?.hold(page) ?? page;
  }

  /** The page in sight: the one that is wanted, as far as there is one. */
  #pageInSight(): number {
    return Math.max(1, Math.min(this.page, Math.ceil((this.#matches?.length ?? 0) / this.pageSize)));
  }

  #content(): TemplateResult {
    const { localize, readOnly, sort } = this;
    const desk = this.#desk;
    if (this.#rows.length === 0) return empty(localize.term('listEmpty'), localize.term('listEmptyAdvice'));
    const columns = new Set(this.columns.split(/[\s,]+/));
    return html`<div class="tools" part="toolbar">${desk?.toolbar()}</div>
      ${this.#shown.length === 0
        ? desk?.noMatches()
        : table({ localize, rows: this.#shown, view: (invitation) => this.#view(invitation, columns), columns, sort, readOnly, desk })}
      ${(this.#matches?.length ?? 0) > defaultView.pageSize ? html`<div class="pages">${desk?.pager(this.#pageInSight())}</div>` : nothing}
      ${desk?.hint()}`;
  }

  #view(invitation: Invitation, columns: ReadonlySet<string>): RowView {
    const { id } = invitation;
    return {
      localize: this.localize,
      now: this.now(),
      columns,
      readOnly: this.readOnly,
      obstacle: this.#desk?.obstacle,
      expanded: this.expanded.has(id),
      recent: this.#invitations.isRecent(invitation),
      desk: this.#desk,
      toggle: (press) => void this.#press(press, () => this.#toggle(id)),
      cancel: (press) => void this.#press(press, (desk) => desk.askToCancel([invitation])),
      resend: (press) => void this.#press(press, (desk) => desk.resend(invitation)),
      seen: () => this.#invitations.seen(invitation),
    };
  }

  #toggle(id: string): void {
    const expanded = new Set(this.expanded);
    if (!expanded.delete(id)) expanded.add(id);
    this.expanded = expanded;
  }

  /** Does what was pressed for, unless what comes on demand is missing, which is in sight then. */
  async #press(press: Event, job: (desk: Desk) => void): Promise<void> {
    await this.#later.want(press);
    if (this.#desk) job(this.#desk);
  }

  /** Does what the page asks for with the part that comes on demand, as soon as it is there. */
  async #work<T>(job: (desk: Desk) => Promise<T>): Promise<T> {
    await this.#later.want();
    if (!this.#desk) throw new Error('A part of <invitation-list> could not be fetched. Try again.');
    return job(this.#desk);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invitation-list': InvitationList;
  }
}
