import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Account, OrganizationsClient } from '../src/index.ts';
import { limits } from '../src/model/limits.ts';
import { Clock } from '../widgets/shared/clock.ts';
import { Connection } from '../widgets/shared/connection.ts';
import type { Invitation } from '../widgets/shared/invitation.ts';
import { Query } from '../widgets/shared/query.ts';
import { day } from './date.ts';
import { invitations } from './invitations.ts';
import { panelStyles } from './panel-styles.ts';
import { problem } from './problem.ts';

interface Membership {
  readonly managementId: string;
  readonly members: readonly Account[];
  /** What was sent; each takes a place while it is open. */
  readonly sent: readonly Invitation[];
}

const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string): string => `${count} ${plural.select(count) === 'one' ? one : other}`;

/** The members of the organization that the nearest provider asks for, and how full it is. */
@customElement('member-list')
export class MemberList extends LitElement {
  static override styles = [
    ...panelStyles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--_unit) calc(var(--_unit) * 4);
      }
      .head p {
        color: var(--_quiet);
        font-size: 0.875em;
      }
      .places {
        display: flex;
        gap: var(--_unit);
        margin-block: calc(var(--_unit) * 3);
      }
      .places i {
        flex: 1;
        block-size: 6px;
        border: 1px solid var(--_line);
        border-radius: 3px;
        background: var(--_line);
      }
      .places .member {
        border-color: var(--_accent);
        background: var(--_accent);
      }
      .places .open {
        border-color: var(--_accent);
        background: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 calc(var(--_unit) * 4);
        padding-block: calc(var(--_unit) * 3);
        border-block-start: 1px solid var(--_line);
        font-size: 0.9375em;
      }
      li:first-child {
        border-block-start: 0;
      }
      strong {
        font-weight: 600;
      }
      .id,
      .when {
        text-align: end;
      }
      @container (max-width: 480px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
        .id,
        .when {
          text-align: start;
        }
      }
      @media (forced-colors: active) {
        .places i {
          forced-color-adjust: none;
          border-color: CanvasText;
          background: Canvas;
        }
        .places .member {
          background: CanvasText;
        }
        .places .open {
          border-style: dashed;
        }
      }
    `,
  ];

  /** The client to ask; that of the nearest provider unless set. */
  @property({ attribute: false }) client: OrganizationsClient | undefined;
  /** The time in epoch seconds. */
  @property({ attribute: false }) now: () => number = () => Date.now() / 1000;

  readonly #clock = new Clock(this);
  readonly #connection = new Connection(this);
  readonly #membership = new Query<Membership>(this, () => this.#connection.client, async function* (client, signal) {
    const { Organization } = await client.send('DescribeOrganization', {}, { signal });
    const { Now } = await client.sandbox('DescribeSandbox', {}, { signal });
    const members: Account[] = [];
    for await (const { Accounts } of client.paginate('ListAccounts', {}, { signal })) members.push(...Accounts);
    yield { managementId: Organization.MasterAccountId, members, sent: await invitations(client, Now, signal) };
  });

  protected override render(): TemplateResult {
    const { value, error, refresh } = this.#membership;
    if (!value)
      return html`<h3>Members</h3>
        ${error ? problem('The members cannot be shown', error, refresh) : html`<div class="skeleton"></div>`}`;
    const { members, sent, managementId } = value;
    const now = this.now();
    this.#clock.moments = sent.map(({ expires }) => expires);
    const open = sent.filter((invitation) => invitation.open && now < invitation.expires).length;
    const taken = members.length + open;
    return html`<div class="head">
        <h3>Members</h3>
        <p>
          ${taken} of ${limits.accounts} places taken: ${counted(members.length, 'member', 'members')}, ${counted(open, 'open invitation', 'open invitations')}
        </p>
      </div>
      <div class="places" aria-hidden="true">
        ${Array.from({ length: limits.accounts }, (_, place) => html`<i class=${place < members.length ? 'member' : place < taken ? 'open' : 'free'}></i>`)}
      </div>
      <ul>
        ${members.map((member) => this.#member(member, member.Id === managementId))}
      </ul>`;
  }

  #member({ Name, Email, Id, JoinedTimestamp, JoinedMethod }: Account, management: boolean): TemplateResult {
    const how = management ? 'Since' : JoinedMethod === 'INVITED' ? 'Invited, joined' : 'Created';
    return html`<li>
      <strong><bdi>${Name}</bdi></strong><span class="id mono"><bdi>${Id}</bdi></span>
      <span class="quiet"><bdi>${Email}</bdi></span><span class="when quiet">${how} ${day(JoinedTimestamp)}</span>
      <span class="quiet">${management ? 'Pays for every member' : 'Paid by the management account'}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'member-list': MemberList;
  }
}
