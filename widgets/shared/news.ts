import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from './announce.ts';
import { Changes } from './changes.ts';
import type { Invitation } from './invitation.ts';
import { statusWord } from './status-word.ts';

/** The open question about an invitation, which tells by itself what becomes of that; while it is at work it may not have to. */
type Asking = (one: Invitation) => { readonly working: boolean } | undefined;

/** Tells and highlights what is new about invitations. */
export class News {
  readonly #localize: Localize;
  readonly #asking: Asking;
  readonly #tell: (one: Invitation, state: string) => string;
  readonly #changes = new Changes();
  #changed: readonly Invitation[] = [];
  #added = 0;

  /** `tell` is how a change of one of them is told. */
  constructor(
    host: ReactiveControllerHost,
    localize: Localize,
    asking: Asking,
    tell = (one: Invitation, state: string) => localize.term('oneChanged', one.recipient, state),
  ) {
    this.#localize = localize;
    this.#asking = asking;
    this.#tell = tell;
    host.addController({ hostUpdated: () => this.#announce() });
  }

  /** Takes a look at what is shown at a time, in epoch seconds. */
  look(rows: readonly Invitation[], now: number): void {
    const { added, changed } = this.#changes.look(rows, now);
    this.#changed = [...this.#changed, ...changed];
    this.#added += added.length;
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
    const changed = this.#changed.filter((one) => !this.#asking(one));
    const [first] = changed;
    if (changed.length > 1) announce(this.#localize.term('manyChanged', changed.length));
    else if (first) announce(this.#tell(first, statusWord(this.#localize, first)));
    else if (this.#added > 0) announce(this.#localize.term('added', this.#added));
    this.#changed = this.#changed.filter((one) => this.#asking(one)?.working);
    this.#added = 0;
  }
}
