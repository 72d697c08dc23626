import type { LitElement, ReactiveController } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Invitation } from './invitation.ts';

type Host = LitElement & { now(): number };

/** The fewest seconds in which somebody can think again. */
const fewest = 6;

/** How often the clock is looked at, in milliseconds. */
const pace = 250;

/** What is done with invitations that were put off. */
interface Work {
  readonly client: () => OrganizationsClient | undefined;
  /** Whether there is still something to do. */
  readonly isOpen: (one: Invitation) => boolean;
  /** Does it; rejects with what stood against it. */
  readonly send: (one: Invitation, client: OrganizationsClient) => Promise<unknown>;
  /** Gives focus to what became of an invitation. */
  readonly refocus: (one: Invitation) => void;
}

/** Invitations about which something was confirmed together, and that is not done yet. */
export interface Batch {
  readonly client: OrganizationsClient;
  readonly seconds: number;
  invitations: readonly Invitation[];
  /** Seconds until it is sent; none are left while it is. */
  left: number;
  /** What stood against the last one that could not be done. */
  error?: unknown;
}

/**
 * Sends what somebody has confirmed only after the seconds that the attribute `undo-seconds` tells, until which it can
 * be taken back. Time rests while somebody is busy with the notice about it. It is sent at once when the page is hidden,
 * the element is removed, or another client is shown; who leaves the page before that is asked whether to stay.
 */
export class Postponed implements ReactiveController {
  readonly #host: Host;
  readonly #work: Work;
  #batches: readonly Batch[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #last = 0;
  #new = false;
  #focused = false;
  #about: Invitation | undefined;

  constructor(host: Host, work: Work) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  /** What concerns the account in sight, oldest first. */
  get batches(): readonly Batch[] {
    return this.#batches.filter(({ client }) => client === this.#work.client());
  }

  /** Whether an invitation is in one of them. */
  has({ id }: Invitation): boolean {
    return this.batches.some(({ invitations }) => invitations.some((one) => one.id === id));
  }

  /** Leads to what can be taken back. */
  focus(): void {
    this.#place?.focus({ preventScroll: true });
  }

  /** Puts off what has been confirmed, if the page wants that; answers whether it does. */
  put(invitations: readonly Invitation[]): boolean {
    const wanted = Number(this.#host.getAttribute('undo-seconds'));
    const client = this.#work.client();
    if (!(wanted > 0) || !client) return false;
    const seconds = Math.max(fewest, wanted);
    this.#set([...this.#batches, { client, seconds, invitations, left: seconds }]);
    this.#new = true;
    return true;
  }

  /** Lets go of a batch: what has not been done is not done any more. */
  drop(batch: Batch): void {
    this.#set(this.#batches.filter((each) => each !== batch));
  }

  /** Sends a batch, one after the other; keeps what stood against it. */
  async send(batch: Batch): Promise<void> {
    batch.left = 0;
    batch.error = undefined;
    this.#host.requestUpdate();
    const failed: Invitation[] = [];
    for (const one of batch.invitations) {
      try {
        await this.#work.send(one, batch.client);
      } catch (error) {
        batch.error = error;
        failed.push(one);
      }
    }
    batch.invitations = failed;
    if (failed.length === 0) this.drop(batch);
    else this.#set([...this.#batches]);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hide);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hide);
    this.#sendAll();
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    this.#focused = this.#place?.contains(root?.activeElement ?? null) ?? false;
    for (const batch of this.#batches) {
      if (batch.client !== this.#work.client()) this.#leave(batch);
      else if (batch.left > 0 || batch.error) batch.invitations = batch.invitations.filter(this.#work.isOpen);
    }
    const batches = this.#batches.filter(({ invitations }) => invitations.length > 0);
    if (batches.length < this.#batches.length) this.#set(batches);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#new && this.#place && !root?.querySelector('dialog[open]')) {
      this.#new = false;
      this.focus();
    }
    // Focus that went with the notice, or with a button of it, stays with what it was about.
    if (this.#focused && this.#about && document.activeElement === document.body) this.#work.refocus(this.#about);
    this.#about = this.batches.at(-1)?.invitations[0];
  }

  get #place(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.postponed');
  }

  /** Whether somebody is busy with what can be taken back: focus that was only led there is not. */
  get #held(): boolean {
    const active = this.#host.shadowRoot?.activeElement ?? null;
    return Boolean(this.#place?.matches(':hover') || (active !== this.#place && this.#place?.contains(active)));
  }

  #set(batches: readonly Batch[]): void {
    this.#batches = batches;
    clearInterval(this.#timer);
    removeEventListener('beforeunload', this.#stay);
    if (batches.some(({ error }) => !error)) {
      this.#last = this.#host.now();
      this.#timer = setInterval(this.#tick, pace);
      addEventListener('beforeunload', this.#stay);
    }
    this.#host.requestUpdate();
  }

  readonly #tick = (): void => {
    const now = this.#host.now();
    const passed = this.#held ? 0 : now - this.#last;
    this.#last = now;
    if (passed <= 0) return;
    for (const batch of this.#batches.filter(({ left }) => left > 0)) {
      batch.left -= passed;
      if (batch.left <= 0) void this.send(batch);
    }
    this.#host.requestUpdate();
  };

  /** What is on its way would be lost with the page. */
  readonly #stay = (event: BeforeUnloadEvent): void => event.preventDefault();

  readonly #hide = (): void => {
    if (document.hidden) this.#sendAll();
  };

  #sendAll(): void {
    for (const batch of this.#batches) if (batch.left > 0) void this.send(batch);
  }

  #leave(batch: Batch): void {
    if (batch.left > 0) void this.send(batch);
    else if (batch.error) this.drop(batch);
  }
}
