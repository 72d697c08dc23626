import type { LitElement, ReactiveController } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { announce } from './announce.ts';
import type { Invitation } from './invitation.ts';

type Host = LitElement & { now(): number };

/** The fewest seconds in which somebody can think again. */
const fewest = 6;

/** How often the clock is looked at, in milliseconds. */
const pace = 250;

/** What is done with invitations that were put off. */
interface Work {
  readonly client: () => OrganizationsClient | undefined;
  /** Sends them, all at once where time is short; answers why some could not be done, by their ids. */
  readonly send: (invitations: readonly Invitation[], client: OrganizationsClient, hurried: boolean) => Promise<ReadonlyMap<string, unknown>>;
  /** What has become of an invitation with which it can no longer be done, by the name of the words for it. */
  readonly endOf: (one: Invitation, error: unknown) => string | undefined;
  /** Gives focus to what became of an invitation. */
  readonly refocus: (one: Invitation) => void;
}

/** Invitations about which something was confirmed together, and that is not done yet. */
export interface Batch {
  readonly client: OrganizationsClient;
  /** By which it is known, and which gets focus in the end. */
  readonly first: Invitation;
  invitations: readonly Invitation[];
  /** Seconds until they are sent; none are left while they are. */
  seconds: number;
  sending: boolean;
  /** Why some could not be done, by their ids. */
  failures: ReadonlyMap<string, unknown>;
  /** A pointer has moved over its notice: one that merely lies where that appeared holds nothing up. */
  pointed: boolean;
  /** What was told of it last. */
  told: string;
}

/** Where a batch stands. */
type BatchState = 'waiting' | 'sending' | 'failed' | 'over';

/**
 * Sends what somebody has confirmed only after the seconds that the attribute `undo-seconds` tells, until which it can
 * be taken back. Time rests while somebody is busy with the notice about it. It is sent at once when the page is hidden
 * or about to be left, the element is removed, or another client is shown; who leaves is asked whether to stay, too.
 */
export class Postponed implements ReactiveController {
  readonly #host: Host;
  readonly #work: Work;
  #all: readonly Batch[] = [];
  #shown: readonly Batch[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #last = 0;
  #restore: (() => void) | undefined;

  constructor(host: Host, work: Work) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  /** What concerns the account in sight, oldest first. */
  get batches(): readonly Batch[] {
    return this.#all.filter(({ client }) => client === this.#work.client());
  }

  /** The batch that an invitation is in. */
  of({ id }: Invitation): Batch | undefined {
    return this.batches.find(({ invitations }) => invitations.some((one) => one.id === id));
  }

  /** Whether an invitation that is still open waits, or is being sent. */
  isPending(one: Invitation): boolean {
    const batch = one.open ? this.of(one) : undefined;
    return batch !== undefined && ['waiting', 'sending'].includes(this.stateOf(batch));
  }

  stateOf(batch: Batch): BatchState {
    if (batch.sending) return 'sending';
    return this.left(batch).length === 0 ? 'over' : batch.failures.size > 0 ? 'failed' : 'waiting';
  }

  /** Those of a batch with which it can still be done; what becomes of them while they are sent is told when that is over. */
  left(batch: Batch): readonly Invitation[] {
    return batch.sending || batch.client !== this.#work.client() ? batch.invitations : batch.invitations.filter((one) => !this.endOf(batch, one));
  }

  /** What has become of one of a batch with which it can no longer be done, by the name of the words for it. */
  endOf({ failures }: Batch, one: Invitation): string | undefined {
    return this.#work.endOf(one, failures.get(one.id));
  }

  /** Puts off what has been confirmed, if the page wants that; answers whether it does. */
  put(invitations: readonly Invitation[]): boolean {
    const wanted = Number(this.#host.getAttribute('undo-seconds'));
    const client = this.#work.client();
    const [first] = invitations;
    if (!(wanted > 0) || !client || !first) return false;
    const batch = { client, first, invitations, seconds: Math.max(fewest, wanted), sending: false, failures: new Map(), pointed: false, told: '' };
    this.#set([...this.#all, batch]);
    return true;
  }

  /** Leads to where an invitation can be taken back; answers whether it can be led there. */
  lead(one: Invitation | undefined): boolean {
    const batch = one && this.of(one);
    if (batch) this.#placeOf(batch)?.focus();
    return batch !== undefined;
  }

  /** Lets go of a batch: what has not been done is not done any more. */
  drop(batch: Batch): void {
    this.#set(this.#all.filter((each) => each !== batch));
  }

  /** Sends what is left of a batch; keeps what could not be done, and why. */
  async send(batch: Batch, hurried = false): Promise<void> {
    if (batch.sending) return;
    const invitations = this.left(batch);
    Object.assign(batch, { invitations, seconds: 0, sending: true, failures: new Map() });
    this.#set(this.#all);
    const failures = await this.#work.send(invitations, batch.client, hurried);
    Object.assign(batch, { invitations: invitations.filter(({ id }) => failures.has(id)), sending: false, failures });
    this.#set(this.#all.filter((each) => each.invitations.length > 0));
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hide);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hide);
    // An element that is moved is connected again by then.
    queueMicrotask(() => this.#host.isConnected || this.#sendAll(this.#all));
  }

  hostUpdate(): void {
    this.#sendAll(this.#all.filter(({ client }) => client !== this.#work.client()));
    const place = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.postponed');
    const batch = this.#shown.find((each) => place && this.#placeOf(each) === place);
    this.#restore = batch && (() => (place?.isConnected ? place.focus() : this.#work.refocus(batch.first)));
  }

  hostUpdated(): void {
    this.#shown = this.batches;
    // Where focus was lost it is with the body; anywhere else somebody has taken it.
    if (document.activeElement === document.body) this.#restore?.();
    for (const batch of this.#shown) this.#tell(batch);
  }

  #placeOf({ first }: Batch): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.getElementById(`postponed-${first.id}`);
  }

  /** Says what is new about a batch, unless its end tells of itself. */
  #tell(batch: Batch): void {
    const state = this.stateOf(batch);
    const news = `${state} ${this.left(batch).length}`;
    const place = this.#placeOf(batch);
    if (!place || news === batch.told) return;
    batch.told = news;
    const said = [...place.querySelectorAll<HTMLElement>('p:not(details p), li, button:not(details button)')].map(({ innerText }) => innerText);
    if (state !== 'sending') announce(said.join('\n'), state === 'waiting' ? 'normal' : 'high');
  }

  /** Whether somebody is busy with what can be taken back: focus that was only led there is not. */
  #isHeld(batch: Batch): boolean {
    const place = this.#placeOf(batch);
    const active = this.#host.shadowRoot?.activeElement ?? null;
    return Boolean(place && (batch.pointed || (active !== place && place.contains(active))));
  }

  #set(all: readonly Batch[]): void {
    this.#all = all;
    clearInterval(this.#timer);
    removeEventListener('beforeunload', this.#leave);
    if (all.some((batch) => batch.sending || this.stateOf(batch) === 'waiting')) {
      this.#last = this.#host.now();
      this.#timer = setInterval(this.#tick, pace);
      addEventListener('beforeunload', this.#leave);
    }
    this.#host.requestUpdate();
  }

  readonly #tick = (): void => {
    const now = this.#host.now();
    const passed = Math.max(0, now - this.#last);
    this.#last = now;
    for (const batch of this.#all) {
      if (this.stateOf(batch) !== 'waiting' || this.#isHeld(batch)) continue;
      const shown = Math.ceil(batch.seconds);
      batch.seconds -= passed;
      if (batch.seconds <= 0) void this.send(batch);
      else if (Math.ceil(batch.seconds) < shown) this.#host.requestUpdate();
    }
  };

  /** A link leaves time to send; a tab that is closed in spite of the question does not. */
  readonly #leave = (event: BeforeUnloadEvent): void => {
    this.#sendAll(this.#all, true);
    if (this.#all.some(({ sending }) => sending)) event.preventDefault();
  };

  readonly #hide = (): void => {
    if (document.hidden) this.#sendAll(this.#all, true);
  };

  #sendAll(batches: readonly Batch[], hurried = false): void {
    for (const batch of batches) if (this.stateOf(batch) === 'waiting') void this.send(batch, hurried);
  }
}
