import { html, nothing, type TemplateResult } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Localize } from '../localization/localize.ts';
import { AutoRefresh } from '../shared/auto-refresh.ts';
import { Copying } from '../shared/copying.ts';
import { FailureNews } from '../shared/failure-news.ts';
import type { Invitation } from '../shared/invitation.ts';
import { Invitations } from '../shared/invitations.ts';
import { News } from '../shared/news.ts';
import { postponedNotices } from '../shared/postponed-notices.ts';
import type { Query } from '../shared/query.ts';
import { Answers } from './answers.ts';
import { cardDetails } from './card-details.ts';
import { CardFocus } from './card-focus.ts';
import { Following } from './following.ts';
import { frameLink } from './frame-link.ts';
import { type InSight, inSight } from './in-sight.ts';
import type { InvitationInbox } from './invitation-inbox.ts';
import { linkMissing } from './link-missing.ts';
import { linkOver } from './link-over.ts';
import { member } from './member.ts';
import type { Membership } from './membership.ts';
import { obstacleWords } from './obstacle-words.ts';
import type { Obstacle } from './obstacles.ts';
import { pastInvitations } from './past-invitations.ts';
import { questions } from './questions.ts';
import type { Received } from './received.ts';

/** What the part of an inbox that comes on demand knows of it. */
export interface InboxContext {
  readonly inbox: InvitationInbox;
  readonly localize: Localize;
  readonly query: Query<Received>;
  readonly invitations: Invitations;
  readonly client: () => OrganizationsClient | undefined;
}

/** The part of an inbox that comes on demand: its questions and what follows from the answers, its copies, its news, its focus. */
export class Desk {
  readonly #context: InboxContext;
  readonly #copying: Copying;
  readonly #foreign: Invitations;
  readonly #following: Following;
  readonly answers: Answers;
  #met = '';

  constructor(context: InboxContext) {
    const { inbox, localize, query, invitations, client } = context;
    this.#context = context;
    this.#copying = new Copying(inbox, localize);
    this.#foreign = new Invitations(inbox);
    const focus = new CardFocus(inbox, () => this.answers.joined);
    this.answers = new Answers(inbox, client, query, ({ id }) => focus.keep(id));
    const tell = ({ managementName, managementEmail }: Invitation, state: string) => localize.term('oneChangedFrom', managementName || managementEmail, state);
    inbox.addController(new FailureNews(inbox, query));
    this.#following = new Following(inbox, query);
    // Behind the questions, which give focus back when they close.
    inbox.addController(this.#following);
    inbox.addController(new AutoRefresh(inbox, query));
    invitations.hear(new News(inbox, localize, (one) => this.answers.asking(one), tell));
  }

  /** Leads to an invitation; answers whether it is here. */
  reveal(handshakeId: string): Promise<boolean> {
    return this.#following.lead(handshakeId);
  }

  /** What there is to show of what was received; `rows` is that by the clock. */
  sight(received: Received, rows: readonly Invitation[]): InSight {
    const { inbox, query, client } = this.#context;
    const { id, foreign } = received.linked;
    const others = this.#foreign.read(id === inbox.invitationId ? foreign : undefined);
    this.#met = rows.find((row) => row.open && row.id === inbox.invitationId)?.id ?? this.#met;
    return inSight(received, { inbox, rows, foreign: others, account: client()?.account, met: this.#met, isDeclining: (one) => this.answers.postponed.isPending(one), outdated: query.error !== undefined });
  }

  /** What is to be said before the invitations. */
  news({ isMissing, over, isFramed }: InSight, membership: Received['membership'], rows: readonly Invitation[]): TemplateResult {
    const { inbox, localize } = this.#context;
    return html`${inbox.readOnly && rows.some((row) => row.open) ? html`<p class="hint">${localize.term('onlyLook')}</p>` : nothing}
    ${isMissing ? linkMissing(localize) : nothing} ${over ? linkOver(localize, over) : nothing} ${isFramed ? frameLink(localize) : nothing} ${membership ? this.#member(membership, rows) : nothing}`;
  }

  /** Why an invitation cannot be answered, in words; `who` is signed in. */
  why(invitation: Invitation, obstacle: Obstacle | undefined, who: TemplateResult | undefined): TemplateResult | typeof nothing {
    return obstacleWords(this.#context.localize, invitation, obstacle, who);
  }

  /** The invitations that are over. */
  past(rows: readonly Invitation[]): TemplateResult | typeof nothing {
    return pastInvitations(rows, this.#context, this.#copying);
  }

  /** What is behind the details of a card. */
  details(invitation: Invitation): TemplateResult {
    const { inbox, localize } = this.#context;
    return cardDetails(localize, this.#copying, invitation, inbox.now());
  }

  /** What asks before an answer is given, or tells what is about to be answered. */
  dialogs(): TemplateResult {
    const { localize } = this.#context;
    return html`${questions(localize, this.answers)}
    ${postponedNotices(localize, this.answers.postponed, { operation: 'DeclineHandshake', name: ({ managementName, managementEmail }) => managementName || managementEmail })}`;
  }

  /** The organization that the account is in, with the name that its management account has in the invitation to it. */
  #member(membership: Membership, rows: readonly Invitation[]): TemplateResult {
    const { inbox, localize, client } = this.#context;
    const accepted = rows.find(({ state, organizationId }) => state === 'ACCEPTED' && organizationId === membership.organizationId);
    return member(membership, {
      localize,
      level: inbox.headingLevel + 1,
      account: client()?.account,
      managementName: accepted?.managementName,
      joined: accepted !== undefined && accepted.id === this.answers.joined,
    });
  }
}
