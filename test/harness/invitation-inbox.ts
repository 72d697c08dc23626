import { expect } from '@open-wc/testing';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import { patience, waitUntil } from '../support/wait-until.ts';
import { ElementHarness } from './element-harness.ts';

/** A person who answers invitations. */
export class InvitationInboxHarness extends ElementHarness<InvitationInbox> {
  get cards(): HTMLElement[] {
    return this.all('article');
  }

  /** The past invitations, from the top. */
  get past(): string[] {
    return this.all('listitem').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
  }

  /** Waits until all that comes on demand is there. */
  async ready(): Promise<void> {
    await waitUntil(() => this.root.querySelector('.copy'), 'what copies ids', { timeout: patience });
  }

  /** Opens the question whether to accept, whose button does not work yet. */
  async openAccept(card = this.cards[0]!): Promise<HTMLDialogElement> {
    await this.click(this.get('button', /^Accept invitation from/, card));
    return this.dialog('Accept this invitation?');
  }

  /** Opens the question whether to accept, and waits until its button works. */
  async askToAccept(card?: HTMLElement): Promise<HTMLDialogElement> {
    const dialog = await this.openAccept(card);
    await this.armed(dialog);
    return dialog;
  }

  /** Opens the question whether to accept, waits until its button works, and ticks: a press is all that is missing. */
  async prepareToAccept(card?: HTMLElement): Promise<HTMLDialogElement> {
    const dialog = await this.askToAccept(card);
    await this.click(this.acknowledgement(dialog));
    return dialog;
  }

  async armed(dialog: HTMLDialogElement): Promise<void> {
    await waitUntil(() => this.confirm(dialog).getAttribute('aria-disabled') === 'false', 'armed');
  }

  async disarmed(dialog: HTMLDialogElement): Promise<void> {
    await waitUntil(() => this.confirm(dialog).getAttribute('aria-disabled') === 'true', 'disarmed');
  }

  confirm(dialog: HTMLDialogElement): HTMLElement {
    return this.get('button', /^Accept/, dialog);
  }

  /** The tick without which nothing is accepted. */
  acknowledgement(dialog: HTMLDialogElement): HTMLElement {
    return this.get('checkbox', /^I understand/, dialog);
  }

  /** Opens the question whether to accept, ticks and confirms. */
  async accept(card?: HTMLElement): Promise<HTMLDialogElement> {
    const dialog = await this.prepareToAccept(card);
    await this.click(this.confirm(dialog));
    return dialog;
  }

  async askToDecline(card = this.cards[0]!): Promise<HTMLDialogElement> {
    await this.click(this.get('button', /^Decline invitation from/, card));
    return this.dialog('Decline this invitation?');
  }

  /** Waits until the open question says that there is nothing left to answer, and leaves only a way out. */
  async isOver(heading: string): Promise<void> {
    const dialog = await this.dialog(heading);
    await this.focuses('Close');
    expect(this.all('button', undefined, dialog)).to.deep.equal([this.get('button', 'Close', dialog)]);
  }
}
