import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Handshake } from '../../src/model/handshake.ts';
import type { Localize } from '../localization/localize.ts';
import { announce } from './announce.ts';
import { Changes } from './changes.ts';
import { Clock } from './clock.ts';
import { decodeInvitation, type Invitation } from './invitation.ts';
import { statusWord } from './status-word.ts';

type Host = ReactiveControllerHost & { now(): number };

const soon = 48 * 3600;

/** Invitations as a list shows them: decoded, newest first, true by the clock, and with what is new about them. */
export class Invitations implements ReactiveController {
  readonly #host: Host;
  readonly #localize: Localize;
  readonly #tell: (one: Invitation, state: string) => string;
  readonly #clock: Clock;
  readonly #changes = new Changes();
  #known: readonly Handshake[] | undefined;
  #decoded = new WeakMap<Handshake, Invitation>();
  #rows: readonly Invitation[] = [];
  #at = 0;
  #news = '';
  /** When what is known was last brought up to date, in epoch seconds. */
  updated = 0;

  /** `tell` is how a change of one of them is told. */
  constructor(host: Host, localize: Localize, tell = (one: Invitation, state: string) => localize.term('oneChanged', one.recipient, state)) {
    this.#host = host;
    this.#localize = localize;
    this.#tell = tell;
    this.#clock = new Clock(host);
    host.addController(this);
  }

  /** Takes what is known now and answers what to show, the same array until that changes; nothing as long as nothing is known. */
  read(handshakes: readonly Handshake[] | undefined): readonly Invitation[] {
    const now = this.#host.now();
    const back = now < this.#at;
    if (handshakes === this.#known && !back && !this.#clock.moments.some((moment) => moment <= now)) return this.#rows;
    if (handshakes !== this.#known) this.updated = now;
    if (back) this.#decoded = new WeakMap();
    this.#known = handshakes;
    this.#at = now;
    this.#rows = this.#decode(handshakes ?? [], now);
    this.#clock.moments = this.#rows.flatMap(({ open, expires }) => (open ? [expires - soon, expires].filter((moment) => moment > now) : []));
    if (handshakes) this.#look(now);
    else this.#changes.forget();
    return this.#rows;
  }

  #decode(handshakes: readonly Handshake[], now: number): readonly Invitation[] {
    const rows = new Map<string, Invitation>();
    for (const handshake of handshakes) {
      if (Object(handshake) !== handshake) continue; // what is no object is no invitation, whatever its type says
      const known = this.#decoded.get(handshake);
      // Only what is open can be another one by the clock.
      const row = known && !known.open ? known : decodeInvitation(handshake, now);
      this.#decoded.set(handshake, row);
      rows.set(row.id, row);
    }
    return [...rows.values()].sort((one, other) => other.sent - one.sent);
  }

  #look(now: number): void {
    const { added, changed } = this.#changes.look(this.#rows, now);
    const [first] = changed;
    if (changed.length > 1) this.#news = this.#localize.term('manyChanged', changed.length);
    else if (first) this.#news = this.#tell(first, statusWord(this.#localize, first));
    else if (added.length > 0) this.#news = this.#localize.term('added', added.length);
  }

  /** When an invitation was first seen closed that had been seen open before, in epoch seconds. */
  closedAt({ id }: Invitation): number | undefined {
    return this.#changes.closedAt(id);
  }

  isRecent({ id }: Invitation): boolean {
    return this.#changes.recent.has(id);
  }

  /** A change has been highlighted long enough. */
  seen({ id }: Invitation): void {
    this.#changes.recent.delete(id);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#news) announce(this.#news);
    this.#news = '';
  }
}
