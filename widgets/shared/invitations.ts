import type { ReactiveControllerHost } from 'lit';
import type { Handshake } from '../../src/model/handshake.ts';
import { Clock } from './clock.ts';
import { decodeInvitation, type Invitation, soon } from './invitation.ts';
import type { News } from './news.ts';

type Host = ReactiveControllerHost & { now(): number };

/** Invitations as a list shows them: decoded, newest first, true by the clock, and with what is new about them. */
export class Invitations {
  readonly #host: Host;
  readonly #clock: Clock;
  #known: readonly Handshake[] | undefined;
  #decoded = new WeakMap<Handshake, Invitation>();
  #rows: readonly Invitation[] = [];
  #at = 0;
  #news: News | undefined;
  /** What was shown first, for as long as nobody tells what is new. */
  #first: { readonly rows: readonly Invitation[]; readonly at: number } | undefined;
  /** When what is known was last brought up to date, in epoch seconds. */
  updated = 0;

  constructor(host: Host) {
    this.#host = host;
    this.#clock = new Clock(host);
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
    this.#first = handshakes && (this.#first ?? { rows: this.#rows, at: now });
    if (handshakes) this.#news?.look(this.#rows, now);
    else this.#news?.forget();
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

  /** Takes what tells what is new, which comes later than the first invitations. */
  hear(news: News): void {
    if (this.#news) return;
    this.#news = news;
    const { rows, at } = this.#first ?? {};
    if (!rows) return;
    news.look(rows, at ?? 0);
    news.look(this.#rows, this.#at);
  }

  /** When an invitation was first seen closed that had been seen open before, in epoch seconds. */
  closedAt(invitation: Invitation): number | undefined {
    return this.#news?.closedAt(invitation);
  }

  isRecent(invitation: Invitation): boolean {
    return this.#news?.isRecent(invitation) ?? false;
  }

  /** A change has been highlighted long enough. */
  seen(invitation: Invitation): void {
    this.#news?.seen(invitation);
    this.#host.requestUpdate();
  }
}
