import type { Invitation } from './invitation.ts';

/** What is different from the last look. */
export interface Difference {
  readonly added: readonly Invitation[];
  readonly changed: readonly Invitation[];
}

/** Compares each look at a list of invitations with the one before, and remembers what to highlight and when it saw it. */
export class Changes {
  #states: ReadonlyMap<string, string> | undefined;
  #newest = 0;
  readonly #closed = new Map<string, number>();
  /** The ids of rows that have just changed. */
  readonly recent = new Set<string>();

  /** When a row was first seen closed that had been seen open before, in epoch seconds. */
  closedAt(id: string): number | undefined {
    return this.#closed.get(id);
  }

  /** Takes a look; nothing is different at the first one, nor are older rows that arrive late. */
  look(rows: readonly Invitation[], now: number): Difference {
    const before = this.#states;
    const added = before ? rows.filter(({ id, sent }) => !before.has(id) && sent >= this.#newest) : [];
    const changed = before ? rows.filter(({ id, state }) => before.has(id) && before.get(id) !== state) : [];
    this.#states = new Map(rows.map(({ id, state }) => [id, state]));
    this.#newest = rows.reduce((newest, { sent }) => Math.max(newest, sent), this.#newest);
    for (const { id } of changed) if (before?.get(id) === 'OPEN') this.#closed.set(id, now);
    for (const { id } of [...added, ...changed]) this.recent.add(id);
    return { added, changed };
  }

  /** Begins anew: the next look is a first one. */
  forget(): void {
    this.#states = undefined;
    this.#newest = 0;
    this.recent.clear();
    this.#closed.clear();
  }
}
