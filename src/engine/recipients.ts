import type { HandshakeParty } from '../model/handshake.ts';
import type { AccountRecord } from './records.ts';
import type { Reader } from './store.ts';

/** The form in which addresses are compared: without case. */
export const emailKey = (address: string): string => address.toLowerCase();

/** The form in which a target is compared: an account id, or an address without case. */
export const recipientKey = ({ Type, Id }: HandshakeParty): string => (Type === 'EMAIL' ? emailKey(Id) : Id);

/** The keys under which an account can have been invited. */
export const recipientKeys = ({ Id, EmailKey }: AccountRecord): readonly string[] => [Id, EmailKey];

/** Reads the account that a target names, by its id or its address; nothing if nobody has it. */
export async function accountOf(reader: Reader, target: HandshakeParty): Promise<AccountRecord | undefined> {
  if (target.Type === 'ACCOUNT') return reader.get('accounts', target.Id);
  const [account] = await reader.page('accountsByEmail', { prefix: [emailKey(target.Id)] }, 1);
  return account;
}
