import type { LitElement } from 'lit';
import { Localize } from '../../widgets/localization/localize.ts';
import { whenIdle } from '../../widgets/shared/when-idle.ts';
import { inWords, type Said } from './said.ts';

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** What assistive technology calls a control. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot; // every control is found inside one
  const label = element.getAttribute('aria-label') ?? root.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
  if (label) return clean(label);
  return clean(isField(element) ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ') : element.textContent);
}

/** How long something may take to come about, in milliseconds. */
const patience = 10_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** A hand that works an element by the names of its controls, and eyes that read it, in the element's own language. */
export class Hand {
  readonly #element: LitElement;
  readonly #localize: Localize;
  readonly #frame: Element;

  /** Comes before the element is on the page; `frame` will hold it and whatever surrounds it. */
  constructor(element: LitElement, frame: Element) {
    this.#element = element;
    this.#localize = new Localize(element);
    this.#frame = frame;
  }

  /** Waits until something is so. */
  async until(holds: () => boolean, what: () => string): Promise<void> {
    const end = performance.now() + patience;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`<${this.#element.localName}> does not show “${what()}”, but: ${this.#text}`);
      await pause();
    }
  }

  /** Waits until the element speaks the language that it has been given. */
  async understands(): Promise<void> {
    await pause();
    await this.#element.updateComplete;
    await this.#speaks();
  }

  /** Waits until a text can be read, or is the name of something. */
  async sees(said: Said): Promise<void> {
    await this.#speaks();
    const words = () => inWords(this.#localize, said);
    await this.until(() => new RegExp(words()).test(this.#text) || this.#find(words()) !== undefined, words);
  }

  /** Waits until what can be read has stayed the same for a while: what is fetched when the page is idle has come then. */
  async rests(): Promise<void> {
    let last = '';
    for (let same = 0; same < 10; same++) {
      if (this.#text !== last) same = 0;
      last = this.#text;
      await new Promise<void>(whenIdle);
      await pause();
    }
  }

  /** Waits for the control with a name; one that is unavailable is not there yet. */
  async find(said: Said): Promise<HTMLElement> {
    await this.#speaks();
    const words = () => inWords(this.#localize, said);
    const found = () => {
      const control = this.#find(words());
      return control?.ariaDisabled === 'true' ? undefined : control;
    };
    await this.until(() => found() !== undefined, words);
    return found() as HTMLElement; // as just seen
  }

  /** Presses the control with a name. */
  async press(...said: readonly Said[]): Promise<void> {
    for (const each of said) {
      (await this.find(each)).click();
      await this.#element.updateComplete;
    }
  }

  /** Writes into the field with a name, in place of what is in it. */
  async write(said: Said, text: string): Promise<void> {
    const field = (await this.find(said)) as HTMLInputElement; // only fields are written into
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await this.#element.updateComplete;
  }

  /** Waits for every word of its language, and until it speaks them. */
  async #speaks(): Promise<void> {
    await this.#localize.complete();
    await this.#element.updateComplete;
  }

  get #roots(): readonly ShadowRoot[] {
    return [...this.#frame.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }

  get #text(): string {
    const parts = this.#roots.flatMap((root) => [...root.children] as HTMLElement[]); // no other elements have children here
    return clean(parts.map(({ innerText }) => innerText).join(' '));
  }

  /** The first control in reach that has a name: an open dialog leaves only its own in reach. */
  #find(words: string): HTMLElement | undefined {
    const name = new RegExp(`^${words}$`);
    const reach = this.#roots.map((root) => root.querySelector('dialog[open]') ?? root);
    const controls = reach.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary, a, input, textarea, select')]);
    return controls.find((control) => control.checkVisibility() && name.test(nameOf(control)));
  }
}
