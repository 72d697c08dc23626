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
  readonly #clock: Clock;
  readonly #changes = new Changes();
  #known: readonly Handshake[] | undefined;
  #news = '';
  /** When what is known was last brought up to date, in epoch seconds. */
  updated = 0;

  constructor(host: Host, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
    this.#clock = new Clock(host);
    host.addController(this);
  }

  /** Takes what is known now and answers what to show; nothing as long as nothing is known. */
  read(handshakes: readonly Handshake[] | undefined): readonly Invitation[] {
    const now = this.#host.now();
    if (handshakes !== this.#known) this.updated = now;
    this.#known = handshakes;
    if (!handshakes) {
      this.#changes.forget();
      return [];
    }
    const decoded = handshakes.map((handshake) => decodeInvitation(handshake, now));
    const rows = [...new Map(decoded.map((row) => [row.id, row])).values()].sort((one, other) => other.sent - one.sent);
    this.#clock.moments = rows.filter(({ open }) => open).flatMap(({ expires }) => [expires, expires - soon]);
    const { added, changed } = this.#changes.look(rows);
    const [first] = changed;
    if (changed.length > 1) this.#news = this.#localize.term('manyChanged', changed.length);
    else if (first) this.#news = this.#localize.term('oneChanged', first.recipient, statusWord(this.#localize, first));
    else if (added.length > 0) this.#news = this.#localize.term('added', added.length);
    return rows;
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
