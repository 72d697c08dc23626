import { html, type TemplateResult } from 'lit';
import type { InviteForm } from '../invite-form/invite-form.ts';
import type { Prefill } from '../invite-form/prefill.ts';
import { announce } from '../shared/announce.ts';
import { Dialog } from '../shared/dialog.ts';
import { emit } from '../shared/emit.ts';
import type { Invitation } from '../shared/invitation.ts';
import { question } from '../shared/question.ts';
import type { ListContext } from './list-context.ts';

/** Hands what is to be sent again to the page, and to the form that belongs to the list; a draft is not replaced unasked. */
export class Resending {
  readonly #context: ListContext;
  // The form cannot take focus before the dialog has closed.
  readonly #dialog: Dialog<Prefill>;
  #agreed = false;

  constructor(context: ListContext) {
    this.#context = context;
    this.#dialog = new Dialog(context.list, 'replace', (prefill) => {
      if (this.#agreed) void this.#fill(prefill);
    });
  }

  send({ recipient, notes }: Invitation): void {
    if (!emit(this.#context.list, 'invitation-resend', { recipient, notes }, true)) return;
    const prefill = { recipients: [recipient], notes };
    this.#agreed = false;
    if (this.#form?.dirty) this.#dialog.open(prefill);
    else void this.#fill(prefill);
  }

  question(): TemplateResult {
    const { localize } = this.#context;
    return question(
      this.#dialog,
      this.#dialog.subject && {
        heading: localize.term('replaceHeading'),
        body: html`<p>${localize.term('replaceBody')}</p>`,
        dismiss: localize.term('keepDraft'),
        confirm: html`<button type="button" class="danger" part="button confirm-button" @click=${this.#agree}>${localize.term('replaceDraft')}</button>`,
      },
    );
  }

  get #form(): InviteForm | null | undefined {
    const { list } = this.#context;
    const root = list.getRootNode() as Document | ShadowRoot; // a list on the page is in one of these
    const form = list.resendForm ? root.getElementById(list.resendForm) : list.closest('organizations-provider')?.querySelector('invite-form');
    return form && 'prefill' in form ? (form as InviteForm) : undefined; // nothing else is filled like that
  }

  readonly #agree = (): void => {
    this.#agreed = true;
    this.#dialog.close();
  };

  async #fill(prefill: Prefill): Promise<void> {
    const form = this.#form;
    if (!form) return;
    const filled = await form.prefill(prefill);
    form.scrollIntoView({ block: 'nearest' });
    form.focus();
    if (filled) announce(this.#context.localize.term('filledIn', [prefill.recipients].flat().join()));
  }
}
