import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { ElementHarness } from './element-harness.ts';

/** A person who looks after the invitations that were sent. */
export class InvitationListHarness extends ElementHarness<InvitationList> {
  /** The recipients in sight, from the top. */
  get recipients(): string[] {
    return this.all('rowheader').map(({ textContent }) => (textContent ?? '').trim());
  }

  /** The word for the state of an invitation. */
  status(recipient: string): string {
    return this.row(recipient).querySelector('[data-label=Status]')!.textContent.trim();
  }

  row(recipient: string): HTMLElement {
    return this.get('button', recipient).closest<HTMLElement>('tr')!;
  }

  /** Opens the question whether to cancel. */
  async askToCancel(recipient: string): Promise<HTMLDialogElement> {
    await this.click(await this.find('button', `Cancel invitation for ${recipient}`));
    return this.dialog('Cancel invitation?');
  }
}
