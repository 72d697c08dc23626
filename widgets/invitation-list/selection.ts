import type { Invitation } from '../shared/invitation.ts';
import { emit } from '../shared/emit.ts';

/** The open invitations that somebody has picked, on whatever page they stand. */
export class Selection {
  readonly #host: HTMLElement & { requestUpdate(): void };
  #ids: ReadonlySet<string> = new Set();

  constructor(host: HTMLElement & { requestUpdate(): void }) {
    this.#host = host;
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
    emit(this.#host, 'selection-change', { handshakeIds: [...ids] });
  }
}
