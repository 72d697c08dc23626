import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from './announce.ts';
import { Changes } from './changes.ts';
import type { Invitation } from './invitation.ts';
import { statusWord } from './status-word.ts';

/** Tells and highlights what is new about invitations. */
export class News {
  readonly #localize: Localize;
  readonly #tell: (one: Invitation, state: string) => string;
  readonly #changes = new Changes();
  #news = '';

  /** `tell` is how a change of one of them is told. */
  constructor(host: ReactiveControllerHost, localize: Localize, tell = (one: Invitation, state: string) => localize.term('oneChanged', one.recipient, state)) {
    this.#localize = localize;
    this.#tell = tell;
    host.addController({ hostUpdated: () => this.#announce() });
  }

  /** Takes a look at what is shown at a time, in epoch seconds. */
  look(rows: readonly Invitation[], now: number): void {
    const { added, changed } = this.#changes.look(rows, now);
    const [first] = changed;
    if (changed.length > 1) this.#news = this.#localize.term('manyChanged', changed.length);
    else if (first) this.#news = this.#tell(first, statusWord(this.#localize, first));
    else if (added.length > 0) this.#news = this.#localize.term('added', added.length);
  }

  /** Begins anew: the next look is a first one. */
  forget(): void {
    this.#changes.forget();
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
  }

  #announce(): void {
    if (this.#news) announce(this.#news);
    this.#news = '';
  }
}
