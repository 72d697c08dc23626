import type { Input, Output } from '../../model/operations.ts';
import { handshakeList } from '../../model/shapes.ts';
import { handshakePage, oneFilter, ownToken, pageStart, rowsToRead } from '../listing.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { after } from '../range.ts';
import type { HandshakeRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly rows: readonly HandshakeRecord[];
}

const name = 'ListHandshakesForOrganization';

/** Lists what the organization has sent, newest first, each until 30 days after it was closed. */
export const ListHandshakesForOrganization = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'read',
  members: handshakeList,
  refinements: [oneFilter],
  rules: [inOrganization, asManagement, permitted(name), ownToken(name)],

  async load(reader, input, context) {
    const organization = await organizationOf(reader, context.caller);
    const rows = organization
      ? await reader.page('sent', after([organization.Id], pageStart(name, input, context)), rowsToRead(input))
      : [];
    return { organization, rows };
  },

  decide: ({ input, facts, context }) => ({ output: handshakePage(name, facts.rows, input, context) }),
});
