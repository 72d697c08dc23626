import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { InviteForm } from '../widgets/invite-form/invite-form.ts';
import type { Prefill } from '../widgets/invite-form/prefill.ts';
import { Dialog } from '../widgets/shared/dialog.ts';
import { type Question, question } from '../widgets/shared/question.ts';
import { panelStyles } from './panel-styles.ts';

/** Fills the invitation form, after asking where that replaces a draft. */
@customElement('replace-draft')
export class ReplaceDraft extends LitElement {
  static override styles = panelStyles;

  /** The form to fill. */
  @property({ attribute: false }) form: InviteForm | undefined;

  // The form cannot take focus before the dialog has closed.
  readonly #dialog = new Dialog<Prefill>(this, 'replace', (prefill) => {
    if (this.#agreed) void this.#fill(prefill);
  });
  #agreed = false;

  /** Fills the form in place of what it holds, at once where that is nothing. */
  prefill(prefill: Prefill): void {
    if (!this.form?.dirty) return void this.#fill(prefill);
    this.#agreed = false;
    this.#dialog.open(prefill);
  }

  protected override render(): TemplateResult {
    return question(this.#dialog, this.#question());
  }

  #question(): Question | undefined {
    if (!this.#dialog.subject) return undefined;
    return {
      heading: 'Replace what you entered?',
      body: html`<p>The recipients, message and tags that are in the form go, and those of the other invitation take their place.</p>`,
      dismiss: 'Keep',
      confirm: html`<button type="button" class="danger" @click=${this.#agree}>Replace</button>`,
    };
  }

  readonly #agree = (): void => {
    this.#agreed = true;
    this.#dialog.close();
  };

  async #fill(prefill: Prefill): Promise<void> {
    const { form } = this;
    if (!form) return;
    await form.prefill(prefill);
    form.scrollIntoView({ block: 'nearest' });
    form.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'replace-draft': ReplaceDraft;
  }
}
