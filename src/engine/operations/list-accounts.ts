import type { Input, Output } from '../../model/operations.ts';
import { page } from '../../model/shapes.ts';
import { established } from '../established.ts';
import { cutPage, ownToken, pageStart, rowsToRead } from '../listing.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { after } from '../range.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { showAccount } from '../show-account.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly rows: readonly AccountRecord[];
}

const name = 'ListAccounts';

/** Lists the members of the organization, its management account included, by account id. */
export const ListAccounts = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'read',
  members: page,
  rules: [inOrganization, asManagement, permitted(name), ownToken(name)],

  async load(reader, input, context) {
    const organization = await organizationOf(reader, context.caller);
    const rows = organization
      ? await reader.page('members', after([organization.Id], pageStart(name, input, context)), rowsToRead(input))
      : [];
    return { organization, rows };
  },

  decide({ input, facts, context }) {
    const { shown, ...token } = cutPage(name, facts.rows, input, context);
    return { output: { Accounts: shown.map((account) => showAccount(established(facts.organization), account)), ...token } };
  },
});
