import { emailKey } from '../../../engine/recipients.ts';
import { accountId } from '../constraints.ts';
import { knownAccount } from '../known-account.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

const most = 100;

/** Shows the newest 100 emails, of one account or of all. */
export const ListEmails: SandboxOperation<'ListEmails'> = {
  access: 'read',
  members: { AccountId: { type: 'string', pattern: accountId.pattern } },
  async run(reader, { AccountId }) {
    const rows =
      AccountId === undefined
        ? await reader.page('outbox', { prefix: [] }, most)
        : await reader.page('outboxByRecipient', { prefix: [emailKey((await knownAccount(reader, AccountId)).Email)] }, most);
    return { Emails: rows.map(({ ToKey: _key, ...email }) => email) };
  },
};
