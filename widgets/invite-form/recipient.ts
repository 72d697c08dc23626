import type { HandshakeParty } from '../../src/model/handshake.ts';

/** One entry of the recipients' field: what was typed, whom it names if anybody, and what came of sending to it. */
export interface Recipient {
  readonly key: number;
  /** As typed, without what was wrapped around it. */
  readonly text: string;
  /** Nothing where the text names nobody. */
  readonly target: HandshakeParty | undefined;
  /** When an attempt began of which nobody knows yet whether it was carried out, in epoch seconds. */
  readonly since?: number | undefined;
  readonly sent?: boolean | undefined;
  /** Why sending to it failed. */
  readonly error?: unknown;
}
