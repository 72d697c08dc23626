import { html, type ReactiveController, type TemplateResult } from 'lit';
import { announce } from '../shared/announce.ts';
import { AutoRefresh } from '../shared/auto-refresh.ts';
import { Copying } from '../shared/copying.ts';
import { deniedWords } from '../shared/denied-words.ts';
import { FailureNews } from '../shared/failure-news.ts';
import { failureWords } from '../shared/failure-words.ts';
import { icon } from '../shared/icon.ts';
import { laterIcon } from '../shared/later-icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import { memo } from '../shared/memo.ts';
import { News } from '../shared/news.ts';
import { postponedNotices } from '../shared/postponed-notices.ts';
import { queryFailure } from '../shared/query-failure.ts';
import { arrange } from './arrange.ts';
import { cancelQuestion } from './cancel-question.ts';
import { Canceling } from './canceling.ts';
import { corrections } from './corrections.ts';
import { details } from './details.ts';
import { Exporting } from './exporting.ts';
import { type Extent, extentOf } from './extent.ts';
import { FilterField } from './filter-field.ts';
import { found } from './found.ts';
import type { ListContext } from './list-context.ts';
import { noMatches } from './no-matches.ts';
import { pager } from './pager.ts';
import { Picking } from './picking.ts';
import { Preferences } from './preferences.ts';
import { Resending } from './resending.ts';
import { Revealing } from './revealing.ts';
import { RowFocus } from './row-focus.ts';
import { Selection } from './selection.ts';
import { shortcut } from './shortcut.ts';
import { showView } from './show-view.ts';
import { sortButton } from './sort-button.ts';
import { Steady } from './steady.ts';
import { toolbar } from './toolbar.ts';
import { defaultView, type SortColumn, type View } from './view.ts';

const keyOf = ({ filter, status }: View): string => `${status}\n${filter}`;

const everything = keyOf(defaultView);

/** Where a list's invitations are worked on: all that can be done with them beyond reading. */
export class Desk implements ReactiveController {
  readonly #context: ListContext;
  readonly #copying: Copying;
  readonly #resending: Resending;
  readonly #revealing: Revealing;
  readonly #exporting: Exporting;
  readonly #preferences: Preferences;
  readonly #canceling: Canceling;
  readonly #selection: Selection;
  readonly #picking: Picking;
  readonly #steady: Steady;
  readonly #arrange = memo(arrange);
  readonly #field = new FilterField((filter) => this.#filter({ filter }));
  #wanted: string;
  /** How many matches were told while more was on its way. */
  #told: number | undefined;

  constructor(context: ListContext) {
    const { list, localize, query, invitations } = context;
    this.#context = context;
    this.#copying = new Copying(list, localize);
    this.#selection = new Selection(list);
    this.#canceling = new Canceling(context, this.#selection);
    invitations.hear(new News(list, localize, (one) => this.#canceling.asking(one)));
    this.#picking = new Picking(context, this.#selection, (one) => this.#canceling.postponed.isPending(one), () => this.askToCancel(this.#selected));
    this.#resending = new Resending(context);
    this.#revealing = new Revealing(context);
    this.#exporting = new Exporting(context);
    this.#preferences = new Preferences(list);
    this.#steady = new Steady(list);
    this.#wanted = this.#filtered;
    list.addController(new FailureNews(list, query));
    list.addController(new AutoRefresh(list, query));
    list.addController(new RowFocus(list));
    list.addController(this);
    shortcut(list);
  }

  hostUpdate(): void {
    Object.assign(this.#context.list, corrections(this.#context.list));
    if (this.#filtered === this.#wanted) return;
    this.#wanted = this.#filtered;
    this.#field.reset();
    this.#picking.forget();
  }

  hostUpdated(): void {
    const { query, matches } = this.#context;
    if (this.#told === undefined || extentOf(query) === 'soFar') return;
    if (this.#filtered !== everything && matches().length !== this.#told) announce(found(this.#context));
    this.#told = undefined;
  }

  /** What the view wants of all rows, in its order; what is closed by now is no longer picked. */
  arrange(): readonly Invitation[] {
    const { filter, status, sort } = this.#context.list;
    const rows = this.#context.rows();
    this.#selection.keep(rows.filter(({ open }) => open));
    return this.#arrange(rows, filter, status, sort);
  }

  /** The rows to show in place of those that the view wants: nothing moves under a pointer. */
  hold(wanted: readonly Invitation[]): readonly Invitation[] {
    const { filter, status, sort, page, pageSize } = this.#context.list;
    return this.#steady.hold([filter, status, sort, page, pageSize].join('\n'), wanted, this.#context.rows());
  }

  /** Why nothing can be canceled at present. */
  get obstacle(): string | undefined {
    const { list, query, localize } = this.#context;
    if (query.error) return localize.term('notBefore');
    return list.denied.includes('CancelHandshake') ? deniedWords(localize, 'CancelHandshake') : undefined;
  }

  /** What is still on its way, in words. */
  get progress(): string | undefined {
    return this.#counted('soFar', 'loadingMore');
  }

  /** What waits until the pointer has left the rows, or else was said last: beside the heading, where it moves nothing. */
  news(): TemplateResult | undefined {
    const { waiting } = this.#steady;
    const words = waiting > 0 ? this.#context.localize.term('waiting', waiting) : this.#picking.told;
    return words ? html`<small class="news" title=${words}>${words}</small>` : undefined;
  }

  /** How many there are at least, as it is written; nothing while it is to be known, or is known, how many there are. */
  get count(): string | undefined {
    return this.#counted('part', 'atLeast');
  }

  /** Why the list could not be brought up to date, and what it lacks. */
  failure(): TemplateResult {
    const { localize, query, refreshing, invitations } = this.#context;
    return queryFailure(localize, query, 'ListHandshakesForOrganization', invitations.updated, refreshing, this.#counted('part', 'restMissing'));
  }

  askToCancel(invitations: readonly Invitation[]): void {
    if (this.obstacle) announce(this.obstacle);
    else if (invitations.every(({ id }) => this.#context.rows().some((row) => row.id === id))) this.#canceling.ask(invitations);
  }

  async cancel(handshakeId: string): Promise<void> {
    const row = this.#context.rows().find(({ id }) => id === handshakeId);
    await this.#canceling.one(row ?? { id: handshakeId, recipient: '' });
  }

  resend(invitation: Invitation): void {
    this.#resending.send(invitation);
  }

  reveal(handshakeId: string): Promise<boolean> {
    return this.#revealing.show(handshakeId);
  }

  export(): Promise<string> {
    return this.#exporting.csv();
  }

  toolbar(): TemplateResult {
    return html`${toolbar(this.#context, {
      field: this.#field,
      selection: this.#picking.bar(this.obstacle),
      filter: (change) => this.#filter(change),
      clear: this.#clear,
      exporting: this.#exporting,
      preferences: this.#preferences,
    })}${this.#why()}`;
  }

  pickAll(): TemplateResult {
    return this.#picking.all();
  }

  pick(invitation: Invitation): TemplateResult {
    return this.#picking.one(invitation);
  }

  /** What stands in place of what can be done with an invitation that is about to be canceled: leads to where that can be taken back. */
  waiting(one: Invitation): TemplateResult | undefined {
    if (!this.#canceling.postponed.isPending(one)) return undefined;
    const { localize } = this.#context;
    const words = localize.term('aboutToBeCanceled');
    const name = localize.term('about', words, one.recipient || one.id);
    return html`<button type="button" class="plain waiting" part="button cancel-button" aria-label=${name} @click=${() => this.#canceling.ask([one])}>${words}</button>`;
  }

  /** Why an invitation that is still open could not be canceled. */
  problem({ id, open }: Invitation): TemplateResult | undefined {
    const error = open ? this.#canceling.failures.get(id) : undefined;
    return error === undefined ? undefined : html`<p class="error">${laterIcon('error')}${failureWords(this.#context.localize, error, 'CancelHandshake').title}</p>`;
  }

  /** The id of an invitation, with a button that copies it. */
  id({ id, recipient }: Invitation): TemplateResult {
    return html`<span class="id">${this.#copying.template(this.#context.localize.term('invitationId'), id, recipient)}</span>`;
  }

  details(invitation: Invitation): TemplateResult {
    return details(invitation, this.#context, this.#copying);
  }

  sortButton(column: SortColumn, word: string, direction: string | undefined): TemplateResult {
    return sortButton(this.#context, column, word, direction);
  }

  /** Leads through the pages; `page` is the one in sight, from 1. */
  pager(page: number): TemplateResult {
    return pager(this.#context, page);
  }

  noMatches(): TemplateResult {
    return noMatches(this.#context, this.#clear);
  }

  /** What is true of all rows. */
  hint(): TemplateResult {
    const { list, localize } = this.#context;
    return html`<p class="hint">${localize.term(list.readOnly ? 'readonlyHint' : 'retention')}</p>`;
  }

  /** What asks before something is done, or tells what is about to be done. */
  dialogs(): TemplateResult {
    const { localize } = this.#context;
    return html`${cancelQuestion(this.#canceling, localize)} ${this.#resending.question()}
    ${postponedNotices(localize, this.#canceling.postponed, { operation: 'CancelHandshake', name: ({ recipient, id }) => recipient || id })}`;
  }

  /** Why nothing can be canceled. */
  #why(): TemplateResult {
    const { obstacle } = this;
    return html`<div id="obstacle" class="hint why" ?hidden=${!obstacle || this.#context.list.readOnly}>${icon('info')}<span>${obstacle}</span></div>`;
  }

  /** How many have come, in the words for when so much is known. */
  #counted(extent: Extent, word: 'loadingMore' | 'atLeast' | 'restMissing'): string | undefined {
    const { query, localize, rows } = this.#context;
    return extentOf(query) === extent ? localize.term(word, rows().length) : undefined;
  }

  get #selected(): readonly Invitation[] {
    return this.#context.rows().filter((row) => this.#selection.has(row));
  }

  get #filtered(): string {
    return keyOf(this.#context.list);
  }

  #filter(change: Partial<View>): void {
    const { list } = this.#context;
    showView(list, { ...change, page: 1 });
    void list.updateComplete.then(() => this.#tellFound());
  }

  /** Says what the filter has found; as long as more is on its way, that is not the last word. */
  #tellFound(): void {
    const { query, matches } = this.#context;
    announce(found(this.#context));
    this.#told = extentOf(query) === 'soFar' ? matches().length : undefined;
  }

  /** Clears the filter, whose button goes with it: focus goes to where the next one is written. */
  readonly #clear = (): void => {
    this.#field.reset();
    this.#filter({ filter: defaultView.filter, status: defaultView.status });
    void this.#context.list.updateComplete.then(() => this.#context.list.shadowRoot?.querySelector<HTMLElement>('.filter input')?.focus());
  };
}
