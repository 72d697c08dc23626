import type { AccountRecord } from '../../engine/records.ts';
import type { Reader } from '../../engine/store.ts';
import { exception } from '../../model/exception.ts';

/** Reads an account. Throws `AccountNotFoundException` if there is none. */
export async function knownAccount(reader: Reader, id: string): Promise<AccountRecord> {
  const account = await reader.get('accounts', id);
  if (!account) throw exception(['AccountNotFoundException']);
  return account;
}
