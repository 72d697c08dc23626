import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announce } from './announce.ts';
import { Countdown } from './countdown.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** How long work may take before somebody may stop waiting for it, in milliseconds. */
const patience = 10_000;

/** What ends work that nobody waits for any more: no failure. */
const left = new Error();

/** One question at a time on the host's native `<dialog>`: opens it about a subject, does the work, gives focus back. */
export class Dialog<Subject> implements ReactiveController {
  readonly #host: Host;
  readonly #closed: (subject: Subject) => void;
  readonly #endOf: (subject: Subject) => string | undefined;
  #last: Subject | undefined;
  #shown: unknown;
  #ended: string | undefined;
  #attempt: Promise<void> | undefined;
  #waited = 0;
  readonly #countdown: Countdown;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What is asked about; nothing while the dialog is closed. */
  subject: Subject | undefined;
  /** The work takes so long that somebody may leave before it is done. */
  slow = false;
  error: unknown;

  /** The class of its element. */
  readonly name: string;

  /**
   * `closed` runs after focus went back to where it was, which may be gone by then. `endOf` tells what has become of a
   * subject about which there is nothing left to ask, by the name of the words for it.
   */
  constructor(host: Host, name: string, closed: (subject: Subject) => void, endOf: (subject: Subject) => string | undefined = () => undefined) {
    this.#host = host;
    this.name = name;
    this.#closed = closed;
    this.#endOf = endOf;
    this.#countdown = new Countdown(host);
    host.addController(this);
  }

  get working(): boolean {
    return this.#attempt !== undefined;
  }

  /** Seconds until the work goes on; 0 unless it has to wait. */
  get waiting(): number {
    return this.#countdown.left;
  }

  /** Nobody can leave: the work is under way. */
  get held(): boolean {
    return this.working && !this.slow && this.waiting === 0;
  }

  /** What has become of what is asked about; nothing while it can still be done. */
  get ended(): string | undefined {
    return this.subject === undefined || (this.working && this.waiting === 0) ? undefined : this.#endOf(this.subject);
  }

  get element(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>(`dialog.${this.name}`);
  }

  open(subject: Subject): void {
    this.subject = subject;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    // Browsers let nobody prevent Escape for good: what it has closed while the work is under way is opened again.
    if (this.held) this.#host.requestUpdate();
    else this.drop();
  };

  /** Closes whatever is under way: what is asked about is out of sight. */
  drop(): void {
    this.subject = this.#attempt = undefined;
    this.slow = false;
    this.#countdown.stop();
    this.#host.requestUpdate();
  }

  /** Lets the work wait for so many milliseconds in sight; rejects as soon as nobody waits for it any more. */
  async wait(length: number): Promise<void> {
    clearTimeout(this.#waiting);
    this.slow = false;
    if (!this.working || !(await this.#countdown.run(length / 1000))) throw left;
    this.goOn();
  }

  /** For the dialog's `cancel` event, which Escape fires: nobody leaves while the work is under way. */
  readonly cancel = (event: Event): void => {
    if (this.held) event.preventDefault();
  };

  /**
   * Does the work once, closes when it is done; stays open with the error when it fails, and where the work leaves
   * something else to ask about. Who left is not told. It is slow after so many milliseconds.
   */
  async run(work: (subject: Subject) => Promise<void>, slowAfter = patience): Promise<void> {
    const { subject } = this;
    if (this.working || subject === undefined) return;
    const attempt = work(subject);
    this.#attempt = attempt;
    this.error = undefined;
    this.goOn(slowAfter);
    const error: unknown = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (this.#attempt !== attempt) return;
    clearTimeout(this.#waiting);
    this.#attempt = undefined;
    this.slow = false;
    this.error = error === left ? undefined : error;
    if (!error && this.subject === subject) this.subject = undefined;
    this.#host.requestUpdate();
  }

  /** The work has come further, from where it may take as long again. */
  goOn(slowAfter = patience): void {
    const attempt = this.#attempt;
    this.slow = false;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.slow = attempt !== undefined && this.#attempt === attempt;
      this.#host.requestUpdate();
    }, slowAfter);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { element, ended } = this;
    if (!element?.isConnected) return;
    if (this.subject !== undefined && !element.open) element.showModal();
    if (this.subject === undefined && element.open) element.close();
    if (this.error && this.error !== this.#shown) this.#showError(element);
    this.#shown = this.error;
    if (this.waiting > 0 && this.#waited === 0) announce(element.querySelector<HTMLElement>('.waiting')?.innerText ?? '');
    this.#waited = this.waiting;
    if (ended) this.#countdown.stop();
    if (ended && !this.#ended) this.#tellEnd(element);
    this.#ended = ended;
    if (this.subject === undefined && this.#last !== undefined) this.#closed(this.#last);
    this.#last = this.subject;
  }

  hostDisconnected(): void {
    this.#last = undefined;
    this.drop();
  }

  /** What can no longer be done leaves only the way out, wherever focus was. */
  #tellEnd(element: HTMLDialogElement): void {
    element.querySelector<HTMLElement>('[part~=dismiss-button]')?.focus();
    const said = [...element.querySelectorAll<HTMLElement>('h2, #dialog-body > p, #dialog-body li')];
    announce(said.map(({ innerText }) => innerText).join('\n'), 'high');
  }

  #showError(element: HTMLDialogElement): void {
    element.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' });
    // What failed for good takes its button away, and focus must not go with it.
    if (!this.#host.shadowRoot?.activeElement) element.querySelector<HTMLElement>('[part~=dismiss-button]')?.focus();
  }
}
