import type { AccountRecord } from './records.ts';

/** Makes the ids of new rows. Ids of later times come first in the order of keys, so lists begin with the newest. */
export interface Ids {
  /** `h-` and 32 hex digits. */
  handshake(now: number): string;
  /** `e-` and 32 hex digits. */
  email(now: number): string;
}

/** What surrounds a request: who asks, when (epoch seconds), and where new ids come from. */
export interface Context {
  readonly caller: AccountRecord;
  readonly now: number;
  readonly ids: Ids;
}
