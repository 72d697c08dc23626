import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { waitUntil } from '../support/wait-until.ts';
import { press } from './press.ts';

const selectors = {
  button: 'button, [role=button]',
  textbox: 'input:not([type]), input[type=text], textarea',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  heading: '[role=heading], h1, h2, h3',
  list: '[role=list]',
  listitem: '[role=listitem]',
  searchbox: 'input[type=search]',
  combobox: 'select',
  columnheader: '[role=columnheader]',
  row: '[role=row]',
  rowheader: '[role=rowheader]',
  cell: '[role=cell]',
  article: 'article',
  group: '[role=group], fieldset',
  navigation: 'nav',
} as const;

type Role = keyof typeof selectors;

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function labelOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot; // everything here is found inside a shadow root
  const label = element.getAttribute('aria-label');
  const labelledBy = element.getAttribute('aria-labelledby');
  if (label) return clean(label);
  // What a button is called by itself comes first; what it is about, behind that.
  if (labelledBy) return clean(root.getElementById(labelledBy.split(' ')[0]!)?.textContent);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
    return clean([...(element.labels ?? [])].map((label) => (label.querySelector('.hidden') ?? label).textContent).join(' '));
  }
  return clean((element.querySelector(':scope > legend') ?? element).textContent);
}

/** A person in front of an element: finds things by their role and name, and works with a real mouse and keyboard. */
export class ElementHarness<Host extends LitElement> {
  readonly element: Host;

  constructor(element: Host) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Everything that can be read now. */
  get text(): string {
    return clean(this.root.querySelector<HTMLElement>('form, section')?.innerText);
  }

  /** What has focus, by its name. */
  get focused(): string | undefined {
    const active = this.root.activeElement;
    return active ? labelOf(active as HTMLElement) : undefined; // only HTML elements take focus here
  }

  all(role: Role, name?: string | RegExp, within: ParentNode = this.root): HTMLElement[] {
    const fits = (element: HTMLElement) => {
      const label = labelOf(element);
      return name === undefined || (typeof name === 'string' ? label === name : name.test(label));
    };
    return [...within.querySelectorAll<HTMLElement>(selectors[role])].filter((element) => element.checkVisibility() && fits(element));
  }

  get(role: Role, name?: string | RegExp, within?: ParentNode): HTMLElement {
    const found = this.all(role, name, within);
    if (found.length !== 1) throw new Error(`${found.length} × ${role} “${String(name)}” in: ${this.text}`);
    return found[0]!;
  }

  /** Waits until there is one such thing. */
  async find(role: Role, name?: string | RegExp, timeout?: number): Promise<HTMLElement> {
    await waitUntil(() => this.all(role, name).length === 1, `one ${role} “${String(name)}”`, { timeout });
    return this.get(role, name);
  }

  /** Waits until a text can be read. */
  async reads(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `“${text}”`).catch((error: unknown) => {
      throw new Error(`${String(error)}, but: ${this.text}`);
    });
  }

  /** Waits until something has focus, by its name. */
  async focuses(name: string | RegExp): Promise<void> {
    const fits = () => (typeof name === 'string' ? this.focused === name : name.test(this.focused ?? ''));
    await waitUntil(fits, `focus on “${String(name)}”`).catch((error: unknown) => {
      throw new Error(`${String(error)}, but on “${String(this.focused)}”`);
    });
  }

  /** Presses the middle of an element with the mouse, wherever it is by then. */
  async click(target: HTMLElement, clicks = 1): Promise<void> {
    await press(target, clicks);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
  }

  /** Goes back so many stops of the Tab key. */
  async tabBack(stops: number): Promise<void> {
    await sendKeys({ down: 'Shift' });
    for (let each = 0; each < stops; each++) await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
  }

  /** Selects everything in the field that has focus. */
  async selectAll(): Promise<void> {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'a' });
    await sendKeys({ up: 'Control' });
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
  }

  /** The dialog that is open, by its heading. */
  async dialog(heading: string): Promise<HTMLDialogElement> {
    const open = () => this.root.querySelector<HTMLDialogElement>('dialog[open]');
    await waitUntil(() => open()?.querySelector('h2')?.textContent === heading, `dialog “${heading}”`).catch((error: unknown) => {
      throw new Error(`${String(error)}, but: ${this.text}`);
    });
    return open()!;
  }

  async noDialog(): Promise<void> {
    await waitUntil(() => !this.root.querySelector('dialog[open]'), 'no dialog');
  }

  /** Nothing that axe knows is wrong with the element as it stands. */
  async isAccessible(): Promise<void> {
    const ending = this.root.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    await expect(this.element).to.be.accessible();
  }
}
