import type { Policies } from '../model/policies.ts';
import type { AccountRecord } from './records.ts';

/** Makes the ids of new rows. Ids of later times come first in the order of keys, so lists begin with the newest. */
export interface Ids {
  /** `h-` and 32 hex digits. */
  handshake(now: number): string;
  /** `e-` and 32 hex digits. */
  email(now: number): string;
  /** `car-` and 32 hex digits. */
  creation(now: number): string;
  /** `o-` and 10 letters and digits. */
  organization(): string;
  /** `r-` and 4 letters and digits. */
  root(): string;
  /** 12 digits. */
  account(): string;
}

/** What surrounds a request: who asks, when (epoch seconds), where new ids come from, and which policies are on. */
export interface Context {
  readonly caller: AccountRecord;
  readonly now: number;
  readonly ids: Ids;
  readonly policies: Policies;
}
