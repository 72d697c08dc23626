import { isAccountId } from '../../src/model/account-id.ts';
import { isEmailAddress } from '../../src/model/email-address.ts';
import type { HandshakeParty } from '../../src/model/handshake.ts';

/** Whom a text names: an account by its id or by its email address, or nobody. */
export function decodeTarget(text: string): HandshakeParty | undefined {
  if (isAccountId(text)) return { Type: 'ACCOUNT', Id: text };
  return isEmailAddress(text) ? { Type: 'EMAIL', Id: text } : undefined;
}
