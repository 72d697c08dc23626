import type { Input, Output } from '../../model/operations.ts';
import { handshakeList } from '../../model/shapes.ts';
import { handshakePage, oneFilter, ownToken, pageStart, rowsToRead } from '../listing.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { after } from '../range.ts';
import { recipientKeys } from '../recipients.ts';
import type { HandshakeRecord } from '../records.ts';
import { permitted } from '../rules.ts';

interface Facts {
  readonly rows: readonly HandshakeRecord[];
  /** Whether the caller manages an organization. */
  readonly manages: boolean;
}

const name = 'ListHandshakesForAccount';

/**
 * Lists what the account has received under its id and its address, newest first. A management account does not see
 * the invitations that other organizations sent it.
 */
export const ListHandshakesForAccount = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'read',
  members: handshakeList,
  refinements: [oneFilter],
  rules: [permitted(name), ownToken(name)],

  async load(reader, input, context) {
    const start = pageStart(name, input, context);
    const [organization, ...rows] = await Promise.all([
      organizationOf(reader, context.caller),
      ...recipientKeys(context.caller).map((key) => reader.page('received', after([key], start), rowsToRead(input))),
    ]);
    return {
      rows: rows
        .flat()
        .sort((one, other) => (one.Id < other.Id ? -1 : 1))
        .slice(0, rowsToRead(input)),
      manages: organization?.ManagementAccountId === context.caller.Id,
    };
  },

  decide: ({ input, facts, context }) => ({
    output: handshakePage(name, facts.rows, input, context, ({ Action }) => facts.manages && Action === 'INVITE'),
  }),
});
