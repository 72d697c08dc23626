import type { InviteForm } from '../../widgets/invite-form/invite-form.ts';
import { patience, waitUntil } from '../support/wait-until.ts';
import { ElementHarness } from './element-harness.ts';

/** A person who fills in the form. */
export class InviteFormHarness extends ElementHarness<InviteForm> {
  get entry(): HTMLInputElement {
    return this.get('textbox', 'Email address or account ID') as HTMLInputElement; // the role says so
  }

  get message(): HTMLTextAreaElement {
    return this.get('textbox', /^Message/) as HTMLTextAreaElement; // the role says so
  }

  get submit(): HTMLElement {
    return this.get('button', /^(Send|Retry|Sending)/);
  }

  /** The recipients that stand in the field as tokens. */
  get recipients(): string[] {
    return this.all('button', /^Remove (?!tag)/).map((button) => button.getAttribute('aria-label')!.replace('Remove ', ''));
  }

  token(text: string): HTMLElement {
    return this.get('button', text);
  }

  /** What is said about a control in its descriptions. */
  description(element: HTMLElement): string {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => this.root.getElementById(id)?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();
  }

  async enter(text: string): Promise<void> {
    await this.click(this.entry);
    await this.type(text);
  }

  /** Pastes as a person would, where a field drops the line breaks. */
  paste(text: string): void {
    this.entry.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!this.entry.dispatchEvent(event)) return;
    this.entry.setRangeText(text.replace(/\n/g, ''), this.entry.selectionStart!, this.entry.selectionEnd!, 'end');
    this.entry.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
  }

  /** Waits until focus is on how the sending went. */
  async outcomeFocused(): Promise<void> {
    await waitUntil(() => this.root.activeElement?.id === 'outcome', 'focus on the result');
  }

  /** Waits until everything is there that is fetched behind the first display, so that nothing moves any more. */
  async ready(): Promise<void> {
    await waitUntil(() => this.root.querySelector('#quota span') !== null, 'the quota line', { timeout: patience });
  }

  /** Holds files or a text over the field for recipients, or drops them there. */
  drag(type: 'dragover' | 'dragleave' | 'drop', what: { readonly files?: readonly File[]; readonly text?: string }): boolean {
    const dataTransfer = new DataTransfer();
    for (const file of what.files ?? []) dataTransfer.items.add(file);
    if (what.text) dataTransfer.setData('text/plain', what.text);
    return this.root.querySelector('#entry')!.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }

  /** Chooses files in the dialog that is open, as the system's own dialog would. */
  choose(...files: readonly File[]): void {
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    input.files = dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The rows of a CSV file in its dialog: line, recipient and what happens. */
  get csvRows(): string[][] {
    return [...this.root.querySelectorAll('dialog tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
  }

  get quota(): string {
    return (this.root.querySelector('#quota')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}
