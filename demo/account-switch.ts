import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OrganizationsClient } from '../src/index.ts';
import { Clock } from '../widgets/shared/clock.ts';
import { emit } from '../widgets/shared/emit.ts';
import type { Invitation } from '../widgets/shared/invitation.ts';
import { Query } from '../widgets/shared/query.ts';
import { accounts, type SandboxAccountDescription } from './accounts.ts';
import { invitations } from './invitations.ts';
import { panelStyles } from './panel-styles.ts';
import { problem } from './problem.ts';

interface Choice {
  readonly account: SandboxAccountDescription;
  /** The invitations that go to it. */
  readonly received: readonly Invitation[];
}

const goesTo = ({ Id, Email }: SandboxAccountDescription, { recipient }: Invitation): boolean =>
  [Id, Email.toLowerCase()].includes(recipient.toLowerCase());

/**
 * Chooses whose side of the invitation is shown.
 *
 * @fires account-change - `{ account }`, when the user chose another one.
 */
@customElement('account-switch')
export class AccountSwitch extends LitElement {
  static override styles = [
    ...panelStyles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_unit) calc(var(--_unit) * 6);
        margin: 0;
        padding: 0;
        border: 0;
        border-block-end: 1px solid var(--_line);
      }
      label {
        position: relative;
        display: flex;
        align-items: center;
        gap: calc(var(--_unit) * 1.5);
        min-block-size: max(var(--_control), 44px);
        color: var(--_quiet);
        font-weight: 500;
        cursor: pointer;
      }
      label:hover,
      label:has(:checked) {
        color: var(--_text);
      }
      label:has(:checked)::after {
        content: '';
        position: absolute;
        inset-inline: 0;
        inset-block-end: -1px;
        border-block-end: 2px solid var(--_accent);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--_focus);
        outline-offset: 2px;
        border-radius: 2px;
      }
      .waiting {
        min-inline-size: 1.5em;
        padding-inline: 0.4em;
        border-radius: 1em;
        background: var(--_accent);
        color: var(--_on-accent);
        font-size: 0.75em;
        font-weight: 600;
        line-height: 1.5;
        text-align: center;
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        gap: 0 calc(var(--_unit) * 4);
        padding-block-start: calc(var(--_unit) * 3);
        color: var(--_quiet);
        font-size: 0.9375em;
      }
      .who .mono {
        align-self: center;
      }
      .seller {
        flex-basis: 100%;
        color: var(--_caution);
      }
    `,
  ];

  /** The management account's client. */
  @property({ attribute: false }) client: OrganizationsClient | undefined;
  /** The id of the chosen account. */
  @property() account = '';
  /** The time in epoch seconds. */
  @property({ attribute: false }) now: () => number = () => Date.now() / 1000;

  readonly #clock = new Clock(this);
  readonly #choices = new Query<readonly Choice[]>(this, () => this.client, async function* (client, signal) {
    const { Now } = await client.sandbox('DescribeSandbox', {}, { signal });
    const [everyone, sent] = await Promise.all([accounts(client, signal), invitations(client, Now, signal)]);
    yield everyone
      .filter(({ Id }) => Id !== client.account)
      .map((account) => ({ account, received: sent.filter((invitation) => goesTo(account, invitation)) }));
  });

  protected override render(): TemplateResult {
    const { value, error, refresh } = this.#choices;
    if (!value) return error ? problem('The accounts cannot be shown', error, refresh) : html`<div class="skeleton"></div>`;
    this.#clock.moments = value.flatMap(({ received }) => received.map(({ expires }) => expires));
    const chosen = value.find(({ account }) => account.Id === this.account)?.account;
    return html`<fieldset>
        <legend class="hidden">Invited account</legend>
        ${value.map((choice) => this.#option(choice))}
      </fieldset>
      <p class="who">
        ${chosen
          ? html`<bdi>${chosen.Email}</bdi><bdi class="mono">${chosen.Id}</bdi>
              ${chosen.SellerOfRecord === 'AISPL'
                ? html`<span class="seller">Buys from AISPL, another seller than Bill’s organization: it cannot be invited.</span>`
                : nothing}`
          : html`No account of the sandbox has the ID <bdi class="mono">${this.account}</bdi>. Choose another one.`}
      </p>`;
  }

  #option({ account: { Id, Name }, received }: Choice): TemplateResult {
    const now = this.now();
    const waiting = received.filter(({ open, expires }) => open && now < expires).length;
    return html`<label
      ><input class="hidden" type="radio" name="account" .checked=${Id === this.account} @change=${() => this.#choose(Id)} /><bdi
        >${Name}</bdi
      >${waiting > 0 ? html`<span class="waiting">${waiting}<span class="hidden"> open</span></span>` : nothing}</label
    >`;
  }

  #choose(account: string): void {
    this.account = account;
    emit(this, 'account-change', { account });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-switch': AccountSwitch;
  }
}
