import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OrganizationsClient } from '../src/index.ts';
import { Connection } from '../widgets/shared/connection.ts';
import { Query } from '../widgets/shared/query.ts';
import { text } from '../widgets/shared/text.ts';
import type { SandboxAccountDescription } from './accounts.ts';
import { costData } from './cost-data.ts';
import { day } from './date.ts';
import './leave-organization.ts';
import { panelStyles } from './panel-styles.ts';
import { problem } from './problem.ts';

/** What an invitation changes about the account that the nearest provider asks for. */
@customElement('account-facts')
export class AccountFacts extends LitElement {
  static override styles = [
    ...panelStyles,
    css`
      dl {
        margin-block-start: calc(var(--_unit) * 4);
      }
      dd {
        min-inline-size: 0;
        text-wrap: pretty;
      }
      dd .quiet {
        display: block;
        font-size: 0.9375em;
      }
      dd code {
        font-size: 0.875em;
      }
      dd .tags {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_unit) calc(var(--_unit) * 2);
      }
      .periods {
        display: grid;
        gap: var(--_unit);
      }
      leave-organization {
        margin-block-start: calc(var(--_unit) * 5);
      }
      .tag {
        padding-inline: calc(var(--_unit) * 2);
        border: 1px solid var(--_line);
        border-radius: calc(var(--_radius) / 2);
        font-size: 0.875em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The client to ask; that of the nearest provider unless set. */
  @property({ attribute: false }) client: OrganizationsClient | undefined;

  readonly #connection = new Connection(this);
  readonly #account = new Query<SandboxAccountDescription>(this, () => this.#connection.client, async function* (client, signal) {
    if (client.account) yield (await client.sandbox('DescribeAccount', { AccountId: client.account }, { signal })).Account;
  });

  protected override render(): TemplateResult {
    const { value, error, refresh } = this.#account;
    return html`<h3 tabindex="-1">This account</h3>
      ${value ? this.#facts(value) : error ? problem('The account cannot be shown', error, refresh) : html`<div class="skeleton"></div>`}`;
  }

  #facts(account: SandboxAccountDescription): TemplateResult {
    const { OrganizationId, JoinedTimestamp, PayerAccountId, Id, Roles, Tags } = account;
    return html`<dl class="facts">
      <dt>Organization</dt>
      <dd>${OrganizationId ? html`<bdi><code>${OrganizationId}</code></bdi>` : 'None: it stands alone'}</dd>
      ${JoinedTimestamp ? html`<dt>Member since</dt><dd>${day(JoinedTimestamp)}</dd>` : nothing}
      <dt>Paid by</dt>
      <dd>
        ${PayerAccountId === Id
          ? 'Itself, with its own payment method'
          : html`The management account <bdi><code>${PayerAccountId}</code></bdi>
              <span class="quiet">Its own payment method is not used any more.</span>`}
      </dd>
      <dt>Roles</dt>
      <dd>
        ${Roles.length > 0
          ? html`${Roles.map((role) => html`<code>${role}</code>`)}
              <span class="quiet">Made on joining, if it was missing. The management account does not get administrator access by itself.</span>`
          : 'None from the organization'}
      </dd>
      <dt>Cost data</dt>
      <dd>${costData(account)}</dd>
      <dt>Tags</dt>
      <dd>
        ${Tags.length > 0
          ? html`<ul class="tags">
              ${Tags.map(({ Key, Value }) => html`<li class="tag"><bdi>${text(Key)}</bdi>${Value ? html`: <bdi>${text(Value)}</bdi>` : nothing}</li>`)}
            </ul>`
          : 'None'}
        </dd>
      </dl>
      ${OrganizationId ? html`<leave-organization @organization-left=${this.#focus}></leave-organization>` : nothing}`;
  }

  readonly #focus = (): void => this.shadowRoot?.querySelector('h3')?.focus();
}

declare global {
  interface HTMLElementTagNameMap {
    'account-facts': AccountFacts;
  }
}
