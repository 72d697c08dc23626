import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** One question at a time on the host's native `<dialog>`: opens it about a subject, does the work, gives focus back. */
export class Dialog<Subject> implements ReactiveController {
  readonly #host: Host;
  readonly #closed: (subject: Subject) => void;
  #last: Subject | undefined;
  /** What is asked about; nothing while the dialog is closed. */
  subject: Subject | undefined;
  working = false;
  error: unknown;

  /** The class of its element. */
  readonly name: string;

  /** `closed` runs after focus went back to where it was, which may be gone by then. */
  constructor(host: Host, name: string, closed: (subject: Subject) => void) {
    this.#host = host;
    this.name = name;
    this.#closed = closed;
    host.addController(this);
  }

  open(subject: Subject): void {
    this.subject = subject;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    if (this.working) return;
    this.subject = undefined;
    this.#host.requestUpdate();
  };

  /** For the dialog's `cancel` event, which Escape fires: nobody leaves while the work is under way. */
  readonly cancel = (event: Event): void => {
    if (this.working) event.preventDefault();
  };

  /** Does the work once, closes when it is done, stays open with the error when it fails. */
  async run(work: (subject: Subject) => Promise<void>): Promise<void> {
    const { subject } = this;
    if (this.working || subject === undefined) return;
    this.working = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await work(subject);
      this.subject = undefined;
    } catch (error) {
      this.error = error;
    }
    this.working = false;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const element = this.#host.shadowRoot?.querySelector<HTMLDialogElement>(`dialog.${this.name}`);
    if (!element?.isConnected) return;
    if (this.subject !== undefined && !element.open) element.showModal();
    if (this.subject === undefined && element.open) element.close();
    // What failed for good takes its button away, and focus must not go with it.
    if (this.error && element.open && !this.#host.shadowRoot?.activeElement) element.querySelector<HTMLElement>('[part~=dismiss-button]')?.focus();
    if (this.subject === undefined && this.#last !== undefined) this.#closed(this.#last);
    this.#last = this.subject;
  }

  hostDisconnected(): void {
    this.subject = this.#last = undefined;
    this.#host.requestUpdate();
  }
}
