import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { whenIdle } from './when-idle.ts';

/**
 * A part of an element that is not needed at the start: its module, its styles and its words are fetched when the page
 * has nothing better to do, or as soon as somebody wants them. The host draws again when they are there.
 */
export class OnDemand<Part extends { readonly styles?: readonly CSSResult[] }> implements ReactiveController {
  readonly #host: LitElement;
  readonly #localize: Localize;
  readonly #load: () => Promise<Part>;
  #loading: Promise<void> | undefined;
  #wanted = false;
  #pressed: HTMLElement | undefined;
  /** The part, once it is there. */
  part: Part | undefined;
  /** Somebody wants the part, and it could not be fetched. */
  missing = false;

  constructor(host: LitElement, localize: Localize, load: () => Promise<Part>) {
    this.#host = host;
    this.#localize = localize;
    this.#load = load;
    host.addController(this);
  }

  /** The part is still to come, as far as anybody knows. */
  get awaited(): boolean {
    return !this.part && !this.missing;
  }

  hostConnected(): void {
    whenIdle(() => void this.#fetch());
  }

  /** Fetches the part now if it is not there yet; a failure is tried again by the next call. A button that was pressed for it shows that. */
  async want(press?: Event): Promise<Part | undefined> {
    const button = press?.currentTarget as HTMLElement | undefined; // only buttons are pressed for a part
    this.#pressed = button ?? this.#pressed;
    this.#wanted = true;
    button?.setAttribute('aria-busy', 'true');
    await this.#fetch();
    button?.removeAttribute('aria-busy');
    await this.#host.updateComplete;
    return this.part;
  }

  /** Tries again; if the part comes this time, what was pressed for it in vain is pressed anew, unless somebody is elsewhere by now. */
  readonly again = async (press: Event): Promise<void> => {
    const pressed = this.#pressed;
    const part = await this.want(press);
    this.#pressed = pressed;
    // The button that tries again goes with its message, and focus with it.
    if (!part || document.activeElement !== document.body) return;
    const connected = pressed?.isConnected ? pressed : undefined;
    (connected ?? this.#host).focus();
    connected?.click();
  };

  #fetch(): Promise<void> {
    // There is no place for styles, nor a language, before the host is on the page.
    this.#loading ??= Promise.all([this.#load(), this.#host.updateComplete.then(() => this.#localize.complete())]).then(
      ([part]) => this.#receive(part),
      () => this.#fail(),
    );
    return this.#loading;
  }

  #receive(part: Part): void {
    const root = this.#host.renderRoot as ShadowRoot; // every host here has one
    const sheets = (part.styles ?? []).flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.part = part;
    this.missing = false;
    this.#host.requestUpdate();
  }

  #fail(): void {
    this.#loading = undefined;
    this.missing = this.#wanted;
    this.#host.requestUpdate();
  }
}
