import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';

/** What is done with a text or files that somebody drops. */
interface Receiver {
  /** Whether anything is taken now. */
  readonly open: () => boolean;
  readonly text: (text: string) => void;
  readonly files: (files: readonly File[]) => void;
}

/** A place where text and files can be dropped. */
export class Dropping {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #receiver: Receiver;
  /** Where in the host itself what is dragged was taken. */
  #source: EventTarget | undefined;
  /** Something that can be dropped is held over the place. */
  over = false;

  constructor(host: ReactiveControllerHost & HTMLElement, receiver: Receiver) {
    this.#host = host;
    this.#receiver = receiver;
    host.addEventListener('dragstart', (event) => ([this.#source] = event.composedPath()));
    host.addEventListener('dragend', () => (this.#source = undefined));
  }

  /** What is dragged within the host is the browser's to move. No `dragend` comes from where is nothing any more. */
  get #own(): boolean {
    return this.#source instanceof Node && this.#source.isConnected;
  }

  /** What covers the place meanwhile, and says what it is for. */
  cover(localize: Localize): TemplateResult | typeof nothing {
    return this.over ? html`<p class="drop" aria-hidden="true">${localize.term('dropHere')}</p>` : nothing;
  }

  /** Takes files that were dropped, if anything is taken now. */
  take(files: readonly File[]): void {
    if (files.length > 0 && this.#receiver.open()) this.#receiver.files(files);
  }

  readonly dragover = (event: DragEvent): void => {
    if (this.#own) return;
    const open = this.#receiver.open();
    // What nobody takes, the browser would open in place of the page.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = open ? 'copy' : 'none';
    this.#show(open);
  };

  readonly dragleave = (event: DragEvent): void => {
    const place = event.currentTarget as Node; // where the listener is
    if (!place.contains(event.relatedTarget as Node | null)) this.#show(false); // a node of the same tree, or none
  };

  readonly drop = (event: DragEvent): void => {
    this.#show(false);
    if (this.#own || !this.#receiver.open() || !event.dataTransfer) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) this.#receiver.files(files);
    else this.#receiver.text(event.dataTransfer.getData('text/plain'));
  };

  #show(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }
}
