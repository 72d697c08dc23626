import { oneAccount } from '../constraints.ts';
import { knownAccount } from '../known-account.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Verifies that the account's owner has the account's email address. */
export const VerifyEmail: SandboxOperation<'VerifyEmail'> = {
  access: 'write',
  members: oneAccount,
  async run(writer, { AccountId }) {
    await writer.put('accounts', { ...(await knownAccount(writer, AccountId)), EmailVerified: true });
    return {};
  },
};
