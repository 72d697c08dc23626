import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { patience, waitUntil } from '../support/wait-until.ts';
import { ElementHarness } from './element-harness.ts';

/** A person who looks after the invitations that were sent. */
export class InvitationListHarness extends ElementHarness<InvitationList> {
  /** The recipients in sight, from the top. */
  get recipients(): string[] {
    return [...this.root.querySelectorAll('.toggle')].map(({ textContent }) => (textContent ?? '').trim());
  }

  /** The recipients whose boxes are ticked, from the top. */
  get selected(): string[] {
    return this.recipients.filter((recipient) => this.box(recipient).checked);
  }

  /** Waits until just these recipients are in sight. */
  async lists(...recipients: readonly string[]): Promise<void> {
    await waitUntil(() => this.recipients.join() === recipients.join(), '').catch(() => {
      throw new Error(`“${recipients.join(', ')}” expected, but: ${this.recipients.join(', ')}`);
    });
  }

  /** The word for the state of an invitation. */
  status(recipient: string): string {
    return this.row(recipient).querySelector('[data-label=Status]')!.textContent.trim();
  }

  row(recipient: string): HTMLElement {
    return this.get('button', recipient).closest<HTMLElement>('tr')!;
  }

  /** What is shown below a row when it is open. */
  details(recipient: string): HTMLElement {
    return this.row(recipient).nextElementSibling as HTMLElement; // a row follows a row
  }

  /** Opens a row, and waits for what is inside. */
  async open(recipient: string): Promise<HTMLElement> {
    await this.click(this.get('button', recipient));
    await waitUntil(() => this.details(recipient)?.textContent?.includes('Invitation ID'), `details of ${recipient}`);
    return this.details(recipient);
  }

  /** Waits until all that comes on demand is there. */
  async ready(): Promise<void> {
    await this.find('searchbox', 'Filter by recipient, message or ID', patience);
  }

  get filter(): HTMLInputElement {
    return this.get('searchbox', 'Filter by recipient, message or ID') as HTMLInputElement; // the role says so
  }

  async search(text: string): Promise<void> {
    await this.click(this.filter);
    await this.selectAll();
    await this.type(text);
  }

  /** Chooses from a list of choices by its keyboard. */
  async choose(name: string, choice: string): Promise<void> {
    const select = this.get('combobox', name) as HTMLSelectElement; // the role says so
    select.focus();
    await this.type(choice);
    await waitUntil(() => select.selectedOptions[0]?.textContent === choice, `${choice} chosen`);
    await this.press('Tab');
  }

  sorter(column: string): HTMLElement {
    return this.get('button', column, this.root.querySelector('thead')!);
  }

  /** How each column that tells is sorted. */
  get sorted(): string[] {
    return this.all('columnheader').flatMap((head) => (head.ariaSort ? [`${head.textContent.trim()} ${head.ariaSort}`] : []));
  }

  box(recipient: string): HTMLInputElement {
    return this.get('checkbox', `Select invitation for ${recipient}`) as HTMLInputElement; // the role says so
  }

  get allBox(): HTMLInputElement {
    return this.get('checkbox', 'Select all open invitations on this page') as HTMLInputElement; // the role says so
  }

  /** Opens the question whether to cancel. */
  async askToCancel(recipient: string): Promise<HTMLDialogElement> {
    await this.click(await this.find('button', `Cancel invitation for ${recipient}`));
    return this.dialog('Cancel invitation?');
  }
}
