import { exception } from '../../../model/exception.ts';
import { account } from '../account.ts';
import { accountId } from '../constraints.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Adds an account, or changes one. A new address has to be verified again, unless told otherwise; no two accounts share one. */
export const PutAccount: SandboxOperation<'PutAccount'> = {
  access: 'write',
  members: {
    Account: {
      type: 'structure',
      required: true,
      members: {
        Id: accountId,
        Email: { type: 'string', min: 6, max: 64, pattern: /^[^\s@]+@(?=[^\s@]+$)[^\s@]+\.[^\s@]+$/ }, // the lookahead keeps it linear
        Name: { type: 'string', min: 1, max: 128 },
        Partition: { type: 'string', pattern: /^aws(-[a-z]+)*$/ },
        SellerOfRecord: { type: 'string', min: 1, max: 64 },
        EmailVerified: { type: 'boolean' },
        HasPaymentMethod: { type: 'boolean' },
      },
    },
  },
  async run(writer, { Account }) {
    const record = account(Account, await writer.get('accounts', Account.Id));
    const [holder = record] = await writer.page('accountsByEmail', { prefix: [record.EmailKey] }, 1);
    if (holder.Id !== record.Id) throw exception(['InvalidInputException', 'INVALID_EMAIL_ADDRESS_TARGET'], 'Account.Email belongs to another account');
    await writer.put('accounts', record);
    return {};
  },
};
