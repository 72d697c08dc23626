import { accountId, actions } from '../constraints.ts';
import { knownAccount } from '../known-account.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Sets what an account's policies allow and deny; without `Allow` everything, without `Deny` nothing. */
export const PutPermissions: SandboxOperation<'PutPermissions'> = {
  access: 'write',
  members: { AccountId: accountId, Allow: actions, Deny: actions },
  async run(writer, { AccountId, Allow, Deny }) {
    const { Allow: _allow, Deny: _deny, ...account } = await knownAccount(writer, AccountId);
    await writer.put('accounts', { ...account, ...(Allow && { Allow }), ...(Deny && { Deny }) });
    return {};
  },
};
