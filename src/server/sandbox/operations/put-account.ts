import { account } from '../account.ts';
import { accountId } from '../constraints.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Adds an account, or changes one. */
export const PutAccount: SandboxOperation<'PutAccount'> = {
  access: 'write',
  constraint: {
    type: 'structure',
    members: {
      Account: {
        type: 'structure',
        required: true,
        members: {
          Id: accountId,
          Email: { type: 'string', min: 6, max: 64, pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
          Name: { type: 'string', min: 1, max: 128 },
          Partition: { type: 'string', pattern: /^aws(-[a-z]+)*$/ },
          SellerOfRecord: { type: 'string', min: 1, max: 64 },
          EmailVerified: { type: 'boolean' },
          HasPaymentMethod: { type: 'boolean' },
        },
      },
    },
  },
  async run(writer, { Account }) {
    await writer.put('accounts', account(Account, await writer.get('accounts', Account.Id)));
    return {};
  },
};
