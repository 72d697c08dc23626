import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OrganizationsClient } from '../src/index.ts';
import { announce } from '../widgets/shared/announce.ts';
import { Connection } from '../widgets/shared/connection.ts';
import { Dialog } from '../widgets/shared/dialog.ts';
import { emit } from '../widgets/shared/emit.ts';
import { type Question, question } from '../widgets/shared/question.ts';
import { panelStyles } from './panel-styles.ts';
import { problem } from './problem.ts';

/**
 * Takes the account that the nearest provider asks for out of its organization, after asking.
 *
 * @fires organization-left - The account stands alone; this element is about to go.
 */
@customElement('leave-organization')
export class LeaveOrganization extends LitElement {
  static override styles = panelStyles;

  /** The client to ask; that of the nearest provider unless set. */
  @property({ attribute: false }) client: OrganizationsClient | undefined;

  readonly #connection = new Connection(this);
  readonly #dialog = new Dialog<true>(this, 'leave', () => {
    if (this.#left) emit(this, 'organization-left', undefined);
    else this.shadowRoot?.querySelector('button')?.focus();
  });
  #left = false;

  protected override render(): TemplateResult {
    return html`<button type="button" @click=${() => this.#dialog.open(true)}>Leave the organization…</button>
      ${question(this.#dialog, this.#question())}`;
  }

  #question(): Question | undefined {
    const { subject, working, error } = this.#dialog;
    if (!subject) return undefined;
    return {
      heading: 'Leave the organization?',
      body: html`<p>
          The account pays for itself again, and no longer sees the cost and usage data of its time as a member. It sees them again if it
          comes back.
        </p>
        ${error ? problem('The account is still a member', error) : nothing}`,
      dismiss: 'Stay',
      confirm: html`<button type="button" class="danger" aria-disabled=${working} @click=${this.#leave}>
        ${working ? html`<span class="spinner"></span>` : nothing}Leave
      </button>`,
    };
  }

  readonly #leave = (): Promise<void> =>
    this.#dialog.run(async () => {
      await this.#connection.client?.send('LeaveOrganization', {});
      this.#left = true;
      announce('The account has left its organization.');
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-organization': LeaveOrganization;
  }
}
