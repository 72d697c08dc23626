import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { Copying } from '../shared/copying.ts';
import { Dialog } from '../shared/dialog.ts';
import { emit } from '../shared/emit.ts';
import { empty } from '../shared/empty.ts';
import { fill } from '../shared/fill.ts';
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
import { Acceptance } from './acceptance.ts';
import { card } from './card.ts';
import type { Membership } from './membership.ts';
import { past } from './past.ts';
import { received, type Received } from './received.ts';
import { styles } from './styles.ts';
import { welcome } from './welcome.ts';

/**
 * The invitations that an account has received, and its answers to them.
 *
 * @tagname invitation-inbox
 * @slot heading - Replaces the heading.
 * @slot empty - What stands where there are no invitations.
 * @slot footer - What should stand below everything.
 * @csspart button, card, status, dialog, consequences, notice, result, error - The controls and what they show.
 * @cssstate loading - Nothing is known yet.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The last question failed.
 * @fires before-accept - About to accept `{ handshakeId }`; cancel the event to prevent that.
 * @fires before-decline - About to decline `{ handshakeId }`; cancel the event to prevent that.
 * @fires invitation-accepted - `{ handshakeId, organizationId }`.
 * @fires invitation-declined - `{ handshakeId, organizationId }`.
 * @fires open-count-change - `{ openCount }` is different from before.
 */
export class InvitationInbox extends InvitationsElement {
  static override styles = styles;
  static override properties = {
    invitationId: { attribute: 'invitation-id' },
    acceptance: { state: true },
  };

  /** The invitation to show and focus first. */
  invitationId = '';
  private acceptance: { readonly invitation: Invitation; readonly client: OrganizationsClient | undefined } | undefined;

  readonly #query = new Query<Received>(this, () => this.connection.client, received);
  readonly #refreshing = new Refreshing(this, this.localize, this.#query);
  readonly #invitations = new Invitations(this, this.localize);
  readonly #copying = new Copying(this, this.localize);
  readonly #later = new OnDemand(this, this.localize, () => import('./later.ts'));
  readonly #accepting = new Dialog<Invitation>(this, 'accept', ({ id }) => this.#refocus(id));
  readonly #declining = new Dialog<Invitation>(this, 'decline', ({ id }) => this.#refocus(id));
  readonly #acceptance = new Acceptance(this, this.#accepting, () => this.#accept());
  #openCount = 0;
  #rows: readonly Invitation[] = [];
  #followed = '';

  protected override get states() {
    return {
      loading: this.#query.status === 'pending',
      empty: this.#query.value?.handshakes.length === 0,
      error: this.#query.status === 'failed',
    };
  }

  /** How many invitations wait for an answer. */
  get openCount(): number {
    return this.#openCount;
  }

  /** The invitation that this account has just accepted: not another account's, and not once it has left again. */
  get #joined(): Invitation | undefined {
    const { client, invitation } = this.acceptance ?? {};
    return client === this.connection.client && this.#query.value?.membership !== null ? invitation : undefined;
  }

  /** Asks for the invitations again. */
  refresh(): Promise<void> {
    return this.#query.refresh();
  }

  protected override render(): TemplateResult {
    const localize = this.localize;
    const { value, error } = this.#query;
    this.#rows = this.#invitations.read(value?.handshakes);
    const count = this.#rows.filter(({ open }) => open).length;
    return html`<section aria-labelledby="heading">
      ${header(localize, {
        level: this.headingLevel,
        heading: localize.term('inboxHeading'),
        count: value && count,
        updated: this.#invitations.updated,
        refreshing: this.#refreshing,
      })}
      ${this.#joined ? welcome(localize, this.#joined, this.headingLevel + 1) : nothing}
      ${error ? queryFailure(localize, this.#query, 'ListHandshakesForAccount') : nothing}
      ${value ? this.#content(value.membership) : error ? nothing : loading(localize)}
      ${missing(localize, this.#later)} ${this.#later.part?.acceptQuestion(this.#accepting, localize, this.#acceptance)}
      ${this.#later.part?.confirmation(this.#declining, localize, {
        operation: 'DeclineHandshake',
        heading: localize.term('declineHeading'),
        body: localize.term('declineBody'),
        name: this.#declining.subject?.managementName || this.#declining.subject?.managementEmail || '',
        confirm: localize.term('declineInvitation'),
        act: this.#decline,
      })}
      <slot name="footer"></slot>
    </section>`;
  }

  #content(membership: Received['membership']): TemplateResult {
    const localize = this.localize;
    const open = this.#rows.filter((row) => row.open);
    const missing = this.invitationId !== '' && !this.#rows.some(({ id }) => id === this.invitationId);
    const level = this.headingLevel + 1;
    return html`${missing ? notice(localize.term('linkMissing')) : nothing}
      ${membership && !this.#joined ? this.#member(membership) : nothing}
      ${open.length === 0 && !this.#joined ? empty(localize.term('inboxEmpty'), this.#emptyAdvice()) : nothing}
      ${repeat(
        open,
        ({ id }) => id,
        (invitation) =>
          card(invitation, {
            localize,
            copying: this.#copying,
            now: this.now(),
            level,
            membership: membership ?? undefined,
            recent: this.#invitations.isRecent(invitation),
            linked: invitation.id === this.invitationId,
            accept: () => this.#ask(this.#acceptance, invitation),
            decline: () => this.#ask(this.#declining, invitation),
            seen: () => this.#invitations.seen(invitation),
          }),
      )}
      ${past(
        this.#rows.filter((row) => !row.open),
        {
          localize,
          now: this.now(),
          level,
          classes: (row) => `${this.#invitations.isRecent(row) ? 'recent' : ''} ${row.id === this.invitationId ? 'linked' : ''}`,
          seen: (row) => this.#invitations.seen(row),
        },
      )}`;
  }

  #member({ organizationId, managementEmail }: Membership): TemplateResult {
    const places = { organization: html`<code><bdi>${organizationId}</bdi></code>`, email: html`<bdi>${managementEmail}</bdi>` };
    return html`<p class="member">${fill(this.localize.term('memberOf'), places)}</p>`;
  }

  #ask(question: { open(invitation: Invitation): void }, invitation: Invitation): void {
    question.open(invitation);
    void this.#later.want();
  }

  #emptyAdvice(): readonly unknown[] {
    const account = this.connection.client?.account;
    if (!account) return [this.localize.term('inboxEmptyAdvice')];
    return fill(this.localize.term('inboxEmptyAdviceFor'), { account: html`<code><bdi>${account}</bdi></code>` });
  }

  protected override updated(): void {
    super.updated();
    const count = this.#rows.filter(({ open }) => open).length;
    if (count !== this.#openCount) {
      this.#openCount = count;
      emit(this, 'open-count-change', { openCount: count });
    }
    if (this.#query.value && this.#followed !== this.invitationId) {
      this.#followed = this.invitationId;
      const target = this.#find(this.invitationId);
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    }
  }

  readonly #accept = (): Promise<void> =>
    this.#accepting.run(async (invitation) => {
      const { id, organizationId, managementEmail } = invitation;
      if (!(await this.#answer('AcceptHandshake', 'before-accept', id))) return;
      this.acceptance = { invitation, client: this.connection.client };
      this.#query.update((known) => ({ ...known, membership: { organizationId, managementEmail } }));
      emit(this, 'invitation-accepted', { handshakeId: id, organizationId });
    });

  readonly #decline = (): Promise<void> =>
    this.#declining.run(async ({ id, organizationId }) => {
      if (await this.#answer('DeclineHandshake', 'before-decline', id))
        emit(this, 'invitation-declined', { handshakeId: id, organizationId });
    });

  /** Sends an answer unless the page vetoes it, and shows what is true afterwards. */
  async #answer(operation: 'AcceptHandshake' | 'DeclineHandshake', before: string, id: string): Promise<boolean> {
    const { client } = this.connection;
    if (!client || !emit(this, before, { handshakeId: id }, true)) return false;
    try {
      const { Handshake } = await client.send(operation, { HandshakeId: id });
      const put = ({ handshakes, ...rest }: Received): Received => ({
        ...rest,
        handshakes: handshakes.map((handshake) => (handshake.Id === id ? Handshake : handshake)),
      });
      this.#query.update(put);
      return true;
    } catch (error) {
      await this.refresh();
      throw error;
    }
  }

  #find(id: string): HTMLElement | null | undefined {
    return id ? this.shadowRoot?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) : undefined;
  }

  /** Gives focus to what became of an invitation whose buttons are gone by now. */
  #refocus(id: string): void {
    const root = this.shadowRoot;
    if (!root || root.activeElement) return;
    const target = this.#joined?.id === id ? root.querySelector<HTMLElement>('#welcome') : this.#find(id);
    (target ?? root.querySelector<HTMLElement>('#heading'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invitation-inbox': InvitationInbox;
  }
}
