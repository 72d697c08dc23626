import type { LitElement, ReactiveController } from 'lit';
import type { Invitation } from '../shared/invitation.ts';

/** Keeps the rows under a pointer where they are, as long as it is there: whatever is new or moves waits until it has left. */
export class Steady implements ReactiveController {
  readonly #host: LitElement;
  #held = false;
  #key = '';
  #ids: readonly string[] = [];
  /** How many rows wait to be shown. */
  waiting = 0;

  constructor(host: LitElement) {
    this.#host = host;
    const inRows = ({ target }: Event) => target instanceof Element && target.closest('tbody') !== null;
    host.renderRoot.addEventListener('pointerover', (event) => this.#hold((event as PointerEvent).pointerType !== 'touch' && inRows(event))); // by its name
    host.addEventListener('pointerleave', () => this.#hold(false));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#hold(false);
  }

  /** The rows to show: those that are wanted, or those that were asked for by the same key and are in sight under a pointer. */
  hold(key: string, wanted: readonly Invitation[], all: readonly Invitation[]): readonly Invitation[] {
    const shown = this.#held && key === this.#key ? this.#steady(wanted, all) : wanted;
    this.#key = key;
    this.#ids = shown.map(({ id }) => id);
    this.waiting = wanted.filter(({ id }) => !this.#ids.includes(id)).length;
    return shown;
  }

  /** What is in sight as it is by now, and what belongs behind it. */
  #steady(wanted: readonly Invitation[], all: readonly Invitation[]): readonly Invitation[] {
    const ids = new Set(this.#ids);
    const rows = new Map(all.flatMap((row) => (ids.has(row.id) ? [[row.id, row]] : [])));
    const last = wanted.findLastIndex(({ id }) => ids.has(id));
    return last < 0 ? wanted : [...this.#ids.flatMap((id) => rows.get(id) ?? []), ...wanted.slice(last + 1)];
  }

  #hold(held: boolean): void {
    if (held === this.#held) return;
    this.#held = held;
    if (this.waiting > 0) this.#host.requestUpdate();
  }
}
