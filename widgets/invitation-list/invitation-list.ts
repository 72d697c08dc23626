import { html, nothing, type TemplateResult } from 'lit';
import type { Handshake } from '../../src/model/handshake.ts';
import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import { announce } from '../shared/announce.ts';
import { Copying } from '../shared/copying.ts';
import { Dialog } from '../shared/dialog.ts';
import { emit } from '../shared/emit.ts';
import { empty } from '../shared/empty.ts';
import { header } from '../shared/header.ts';
import type { Invitation } from '../shared/invitation.ts';
import { Invitations } from '../shared/invitations.ts';
import { InvitationsElement } from '../shared/invitations-element.ts';
import { loading } from '../shared/loading.ts';
import { missing } from '../shared/missing.ts';
import { notice } from '../shared/notice.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { Query } from '../shared/query.ts';
import { queryFailure } from '../shared/query-failure.ts';
import { Refreshing } from '../shared/refreshing.ts';
import { allInvitations } from './all-invitations.ts';
import { pager, pageSize } from './pager.ts';
import type { RowView } from './row.ts';
import { styles } from './styles.ts';
import { table } from './table.ts';

/**
 * The invitations that an organization has sent: what became of them, and a way to cancel what is open.
 *
 * @tagname invitation-list
 * @slot heading - Replaces the heading.
 * @slot empty - What stands where there are no invitations.
 * @slot footer - What should stand below the list.
 * @csspart button, table, row, status, dialog, notice, error - The controls and what they show.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The last question failed.
 * @fires before-cancel - About to cancel `{ handshakeId, recipient }`; cancel the event to prevent that.
 * @fires invitation-canceled - `{ handshakeId, recipient }`.
 * @fires invitation-resend - Someone wants to invite `{ recipient, notes }` again.
 */
export class InvitationList extends InvitationsElement {
  static override styles = styles;
  static override properties = {
    page: { state: true },
    expanded: { state: true },
  };

  private page = 0;
  private expanded: ReadonlySet<string> = new Set();

  readonly #query = new Query<readonly Handshake[]>(this, () => this.connection.client, allInvitations);
  readonly #refreshing = new Refreshing(this, this.localize, this.#query);
  readonly #invitations = new Invitations(this, this.localize);
  readonly #copying = new Copying(this, this.localize);
  readonly #later = new OnDemand(this, this.localize, () => import('./later.ts'));
  readonly #dialog = new Dialog<Invitation>(this, 'cancel', ({ id }) => this.#refocus(id));

  protected override get states() {
    return {
      loading: this.#query.status === 'pending',
      empty: this.#query.value?.length === 0,
      error: this.#query.status === 'failed',
    };
  }

  /** Asks for the invitations again. */
  refresh(): Promise<void> {
    return this.#query.refresh();
  }

  protected override render(): TemplateResult {
    const localize = this.localize;
    const { value, error } = this.#query;
    const rows = this.#invitations.read(value);
    return html`<section aria-labelledby="heading">
      ${header(localize, {
        level: this.headingLevel,
        heading: localize.term('listHeading'),
        count: value && rows.length,
        updated: this.#invitations.updated,
        refreshing: this.#refreshing,
      })}
      ${error ? this.#failure(error) : nothing} ${value ? this.#rows(rows) : error ? nothing : loading(localize)}
      ${missing(localize, this.#later)}
      ${this.#later.part?.confirmation(this.#dialog, localize, {
        operation: 'CancelHandshake',
        heading: localize.term('cancelHeading'),
        body: localize.term('cancelBody'),
        name: this.#dialog.subject?.recipient ?? '',
        confirm: localize.term('cancelInvitation'),
        act: this.#cancel,
      })}
      <slot name="footer"></slot>
    </section>`;
  }

  #rows(rows: readonly Invitation[]): TemplateResult {
    const localize = this.localize;
    if (rows.length === 0) return empty(localize.term('listEmpty'), localize.term('listEmptyAdvice'));
    const page = Math.min(this.page, Math.ceil(rows.length / pageSize) - 1);
    const shown = rows.slice(page * pageSize, (page + 1) * pageSize);
    return html`${table(localize, shown, (invitation) => this.#view(invitation))}
      ${pager(localize, page, rows.length, (to) => this.#turn(to, rows.length))}
      <p class="hint">${localize.term('retention')}</p>`;
  }

  #view(invitation: Invitation): RowView {
    const { id, recipient, notes } = invitation;
    return {
      localize: this.localize,
      copying: this.#copying,
      now: this.now(),
      expanded: this.expanded.has(id),
      recent: this.#invitations.isRecent(invitation),
      toggle: () => this.#toggle(id),
      cancel: () => {
        this.#dialog.open(invitation);
        void this.#later.want();
      },
      resend: () => emit(this, 'invitation-resend', { recipient, notes }),
      seen: () => this.#invitations.seen(invitation),
    };
  }

  #failure(error: unknown): TemplateResult {
    const name = error instanceof OrganizationsServiceException ? error.name : undefined;
    if (name === 'AccessDeniedException') return notice(this.localize.term('listDenied'));
    if (name === 'AWSOrganizationsNotInUseException') return notice(this.localize.term('listNotInUse'));
    return queryFailure(this.localize, this.#query, 'ListHandshakesForOrganization');
  }

  #toggle(id: string): void {
    const others = [...this.expanded].filter((other) => other !== id);
    this.expanded = new Set(this.expanded.has(id) ? others : [...others, id]);
  }

  #turn(page: number, total: number): void {
    this.page = page;
    const first = page * pageSize;
    announce(this.localize.term('range', first + 1, Math.min(first + pageSize, total), total));
  }

  readonly #cancel = (): Promise<void> =>
    this.#dialog.run(async ({ id, recipient }) => {
      const detail = { handshakeId: id, recipient };
      const { client } = this.connection;
      if (!client || !emit(this, 'before-cancel', detail, true)) return;
      try {
        const { Handshake } = await client.send('CancelHandshake', { HandshakeId: id });
        this.#query.update((known) => known.map((handshake) => (handshake.Id === id ? Handshake : handshake)));
        emit(this, 'invitation-canceled', detail);
      } catch (error) {
        // Whatever went wrong, the row should show what is true by now.
        await this.refresh();
        throw error;
      }
    });

  /** Gives focus to the row whose button is gone by now. */
  #refocus(id: string): void {
    const root = this.shadowRoot;
    if (!root || root.activeElement) return;
    (root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? root.querySelector<HTMLElement>('#heading'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invitation-list': InvitationList;
  }
}
