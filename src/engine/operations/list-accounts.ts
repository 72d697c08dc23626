import type { Account } from '../../model/account.ts';
import type { Input, Output } from '../../model/operations.ts';
import { arn } from '../arn.ts';
import { established } from '../established.ts';
import { cutPage, ownToken, pageStart, rowsToRead } from '../listing.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { after } from '../range.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly rows: readonly AccountRecord[];
}

const name = 'ListAccounts';

const show = (organization: OrganizationRecord, { Id, Email, Name, Membership }: AccountRecord): Account => ({
  Id,
  Arn: arn(organization, 'account', Id),
  Email,
  Name,
  Status: 'ACTIVE',
  State: 'ACTIVE',
  JoinedMethod: established(Membership).JoinedMethod,
  JoinedTimestamp: established(Membership).JoinedTimestamp,
});

/** Lists the members of the organization, its management account included, by account id. */
export const ListAccounts = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'read',
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
    return { output: { Accounts: shown.map((account) => show(established(facts.organization), account)), ...token } };
  },
});
