import type { AnyAsked } from '../model/asked.ts';
import type { ReferenceEmail } from '../model/reference-effects.ts';
import type { ReferenceState } from '../model/reference-state.ts';
import type { Changes, Mirror } from './mirror.ts';

/** One request and everything that is known once it was answered. Times are milliseconds. */
export interface Moment {
  readonly asked: AnyAsked;
  readonly now: number;
  /** `ok`, or the exception with its Reason; `crashed` where the store failed and the answer tells nothing. */
  readonly outcome: string;
  readonly output: unknown;
  /** What the reference asks for. */
  readonly expected: { readonly outcome: string; readonly emails: readonly ReferenceEmail[] };
  /** What was committed, and by whom it should have been: nobody, where the request was refused or crashed before. */
  readonly changes: Changes;
  /** Rows of a transaction that did not come to its end which are found in the store nevertheless. */
  readonly torn: readonly string[];
  readonly rows: Mirror;
  readonly reference: ReferenceState;
  /** The places of each organization that were taken just before. */
  readonly usedBefore: ReadonlyMap<string, number>;
}
