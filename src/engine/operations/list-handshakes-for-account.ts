import type { Input, Output } from '../../model/operations.ts';
import { handshakePage, ownToken, pageStart, rowsToRead } from '../listing.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { after } from '../range.ts';
import { recipientKeys } from '../recipients.ts';
import type { HandshakeRecord } from '../records.ts';
import { permitted } from '../rules.ts';

const name = 'ListHandshakesForAccount';

/**
 * Lists what the account has received under its id and its address, newest first. A management account does not see
 * what other organizations sent it.
 */
export const ListHandshakesForAccount = operation<Input<typeof name>, Output<typeof name>, readonly HandshakeRecord[]>({
  access: 'read',
  rules: [permitted(name), ownToken(name)],

  async load(reader, input, context) {
    const organization = await organizationOf(reader, context.caller);
    if (organization?.ManagementAccountId === context.caller.Id) return [];
    const start = pageStart(name, input, context);
    const rows = await Promise.all(
      recipientKeys(context.caller).map((key) => reader.page('received', after([key], start), rowsToRead(input))),
    );
    return rows
      .flat()
      .sort((one, other) => (one.Id < other.Id ? -1 : 1))
      .slice(0, rowsToRead(input));
  },

  decide: ({ input, facts, context }) => ({ output: handshakePage(name, facts, input, context) }),
});
