import { close } from './closing.ts';
import type { Context } from './context.ts';
import { notify } from './notices.ts';
import type { EmailRecord, HandshakeRecord } from './records.ts';

/** A handshake that waits for an answer, and the address of whoever should give it. */
export interface Waiting {
  readonly handshake: HandshakeRecord;
  readonly recipient: string;
}

/** Cancels what waits, with an email to everybody who was invited. */
export const closeAll = (waiting: readonly Waiting[], context: Context): { handshakes: readonly HandshakeRecord[]; emails: readonly EmailRecord[] } => ({
  handshakes: waiting.map(({ handshake }) => close('CancelHandshake', handshake, context.now, ['Places'])),
  emails: waiting.flatMap(({ handshake: { Id, Action }, recipient }) =>
    Action === 'INVITE' ? notify('CancelHandshake', Id, { originator: context.caller.Email, recipient }, context) : [],
  ),
});
