/** Tells the page what happened on an element, through every shadow root; answers false if a cancelable event was vetoed. */
export const emit = (host: HTMLElement, type: string, detail: unknown, cancelable = false): boolean =>
  host.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
