import { knownAccount } from '../known-account.ts';
import { accountId } from '../constraints.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

const most = 100;

/** Shows the newest 100 emails, of one account or of all. */
export const ListEmails: SandboxOperation<'ListEmails'> = {
  access: 'read',
  constraint: { type: 'structure', members: { AccountId: { type: 'string', pattern: accountId.pattern } } },
  async run(reader, { AccountId }) {
    if (AccountId === undefined) return { Emails: await reader.page('outbox', { prefix: [] }, most) };
    const { Email } = await knownAccount(reader, AccountId);
    return { Emails: await reader.page('outboxByRecipient', { prefix: [Email] }, most) };
  },
};
