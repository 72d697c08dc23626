import type { ReactiveController } from 'lit';
import type { Query } from '../shared/query.ts';
import type { InvitationInbox } from './invitation-inbox.ts';
import type { Received } from './received.ts';

/** Leads once to the invitation of a link, or to why it is not here. */
export class Following implements ReactiveController {
  readonly #inbox: InvitationInbox;
  readonly #query: Query<Received>;
  #followed = '';

  constructor(inbox: InvitationInbox, query: Query<Received>) {
    this.#inbox = inbox;
    this.#query = query;
  }

  /** Leads to an invitation, also to the one that it has led to before; answers whether it is here. */
  async lead(id: string): Promise<boolean> {
    this.#followed = '';
    this.#inbox.invitationId = id;
    await this.#query.refresh();
    const { handshakes = [], linked } = this.#query.value ?? {};
    return handshakes.some(({ Id }) => Id === id) || (linked?.id === id && linked.foreign.length > 0);
  }

  hostUpdated(): void {
    const { invitationId, shadowRoot } = this.#inbox;
    if (!invitationId) this.#followed = '';
    // The answer about a link comes after the link.
    if (invitationId === this.#followed || invitationId !== this.#query.value?.linked.id) return;
    const target = shadowRoot?.querySelector<HTMLElement>(`#linked, [data-id="${CSS.escape(invitationId)}"]`);
    // The shape of a list may still be shown in its place, or a question stand before it.
    if (!target || shadowRoot?.querySelector('dialog[open]')) return;
    this.#followed = invitationId;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  }
}
