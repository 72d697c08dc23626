import type { HandshakeState } from '../model/handshake.ts';
import type { HandshakeRecord } from './records.ts';

/** The operations that close an invitation: who may, and the state that follows. From `OPEN` only; no way leads back. */
export const transitions = {
  AcceptHandshake: { by: 'recipient', to: 'ACCEPTED' },
  DeclineHandshake: { by: 'recipient', to: 'DECLINED' },
  CancelHandshake: { by: 'originator', to: 'CANCELED' },
} as const satisfies Record<string, { by: 'originator' | 'recipient'; to: HandshakeState }>;

/** The name of an operation that closes an invitation. */
export type TransitionName = keyof typeof transitions;

/** The state of a handshake at a time: an open one has expired at its `ExpirationTimestamp`, not before. */
export const stateAt = ({ State, ExpirationTimestamp }: HandshakeRecord, now: number): HandshakeState =>
  State === 'OPEN' && now >= ExpirationTimestamp ? 'EXPIRED' : State;
