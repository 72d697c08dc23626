import type { HandshakeState } from '../model/handshake.ts';
import type { HandshakeRecord } from './records.ts';

/**
 * The operations that close a handshake: who may, from where, and the state that follows. An invitation is `OPEN`
 * until then; only a request to switch to all features waits as `REQUESTED` first. No way leads back.
 */
export const transitions = {
  AcceptHandshake: { by: 'recipient', from: ['OPEN'], to: 'ACCEPTED' },
  DeclineHandshake: { by: 'recipient', from: ['OPEN'], to: 'DECLINED' },
  CancelHandshake: { by: 'originator', from: ['OPEN', 'REQUESTED'], to: 'CANCELED' },
} as const satisfies Record<string, { by: 'originator' | 'recipient'; from: readonly HandshakeState[]; to: HandshakeState }>;

/** The name of an operation that closes a handshake. */
export type TransitionName = keyof typeof transitions;

const waiting: ReadonlySet<HandshakeState> = new Set(['OPEN', 'REQUESTED']);

/** The state of a handshake at a time: one that waits has expired at its `ExpirationTimestamp`, not before. */
export const stateAt = ({ State, ExpirationTimestamp }: HandshakeRecord, now: number): HandshakeState =>
  waiting.has(State) && now >= ExpirationTimestamp ? 'EXPIRED' : State;

/** Tells whether a handshake still waits for an answer. */
export const isWaiting = (record: HandshakeRecord, now: number): boolean => waiting.has(stateAt(record, now));
