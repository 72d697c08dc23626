import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Invitation } from '../shared/invitation.ts';
import { emit } from '../shared/emit.ts';

/** The open invitations that somebody has picked, on whatever page they stand; the page is told once that can be seen. */
export class Selection implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  #ids: ReadonlySet<string> = new Set();
  #told = this.#ids;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#ids === this.#told) return;
    this.#told = this.#ids;
    emit(this.#host, 'selection-change', { handshakeIds: [...this.#ids] });
  }

  get size(): number {
    return this.#ids.size;
  }

  has({ id }: Invitation): boolean {
    return this.#ids.has(id);
  }

  /** How many of these rows are picked. */
  of(rows: readonly Invitation[]): 'none' | 'some' | 'all' {
    const picked = rows.filter((row) => this.has(row)).length;
    return picked === 0 ? 'none' : picked === rows.length ? 'all' : 'some';
  }

  /** Picks rows or lets them go. */
  put(rows: readonly Invitation[], picked: boolean): void {
    const ids = new Set(this.#ids);
    for (const { id } of rows) if (picked) ids.add(id);
      else ids.delete(id);
    this.#set(ids);
  }

  /** Keeps only what is among these rows. */
  keep(rows: readonly Invitation[]): void {
    this.#set(new Set(rows.filter((row) => this.has(row)).map(({ id }) => id)));
  }

  clear(): void {
    this.#set(new Set());
  }

  #set(ids: ReadonlySet<string>): void {
    if (ids.size === this.#ids.size && [...ids].every((id) => this.#ids.has(id))) return;
    this.#ids = ids;
    this.#host.requestUpdate();
  }
}
