import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OrganizationsClient } from '../src/index.ts';
import { announce } from '../widgets/shared/announce.ts';
import { Dialog } from '../widgets/shared/dialog.ts';
import { emit } from '../widgets/shared/emit.ts';
import { type Question, question } from '../widgets/shared/question.ts';
import { panelStyles } from './panel-styles.ts';
import { problem } from './problem.ts';

/**
 * Puts the sandbox back to its beginning, after asking.
 *
 * @fires started-over - Everything is as at first.
 */
@customElement('start-over')
export class StartOver extends LitElement {
  static override styles = [
    ...panelStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
        color: var(--_quiet);
        font-size: 0.875rem;
      }
      .row button {
        color: var(--_text);
        font-size: 0.9375rem;
      }
    `,
  ];

  /** Any client of the sandbox. */
  @property({ attribute: false }) client: OrganizationsClient | undefined;

  readonly #dialog = new Dialog<true>(this, 'start-over', () => this.shadowRoot?.querySelector('button')?.focus());

  protected override render(): TemplateResult {
    return html`<div class="row">
        <button type="button" @click=${() => this.#dialog.open(true)}>Start over…</button>
        <p>Forgets every invitation, member and email, and puts the clock back.</p>
      </div>
      ${question(this.#dialog, this.#question())}`;
  }

  #question(): Question | undefined {
    const { subject, working, error } = this.#dialog;
    if (!subject) return undefined;
    return {
      heading: 'Start over?',
      body: html`<p>All invitations, members and emails of this sandbox go, here and in every other tab, and the clock shows the real time again.</p>
        ${error ? problem('The sandbox was not reset', error) : nothing}`,
      dismiss: 'Keep everything',
      confirm: html`<button type="button" class="danger" aria-disabled=${working} @click=${this.#reset}>
        ${working ? html`<span class="spinner"></span>` : nothing}Start over
      </button>`,
    };
  }

  readonly #reset = (): Promise<void> =>
    this.#dialog.run(async () => {
      await this.client?.sandbox('Reset', { World: 'demo' });
      announce('Everything is as at first.');
      emit(this, 'started-over', undefined);
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'start-over': StartOver;
  }
}
