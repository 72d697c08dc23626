import type { HandshakeParty } from '../../src/model/handshake.ts';

/** One entry of the recipients' field: what was typed, whom it names if anybody, and what the service said about it. */
export interface Recipient {
  readonly key: number;
  /** As typed, without what was wrapped around it. */
  readonly text: string;
  /** Nothing where the text names nobody. */
  readonly target: HandshakeParty | undefined;
  /** Why sending to it failed. */
  readonly error?: unknown;
}
