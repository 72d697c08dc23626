import type { CreateAccountStatus } from '../../model/account.ts';
import { isEmailAddress } from '../../model/email-address.ts';
import type { Input, Output } from '../../model/operations.ts';
import { isScriptLike } from '../../model/script-like.ts';
import { tags } from '../../model/shapes.ts';
import { hasRoom, type Lapsed, loadLapsed, settle } from '../allowances.ts';
import { established } from '../established.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { accountOf, emailKey } from '../recipients.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { serviceLinkedRole } from '../roles.ts';
import { asManagement, inOrganization, initialized, permitted } from '../rules.ts';
import { fewTags, mayTag, ownTags } from '../tags.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  /** The account that has the address already. */
  readonly holder: AccountRecord | undefined;
  readonly lapsed: Lapsed;
}

const name = 'CreateAccount';

/** The role that gives the management account administrator access. Made in created accounts, never in invited ones. */
const accessRole = 'OrganizationAccountAccessRole';

/**
 * Creates a member account, with the role that gives the management account administrator access: the difference to
 * an invited one. The answer says `IN_PROGRESS`; the outcome is for DescribeCreateAccountStatus to tell.
 */
export const CreateAccount = operation<Input<typeof name>, Output<typeof name>, Facts>({
  access: 'write',
  members: {
    Email: { type: 'string', required: true, min: 6, max: 64, pattern: /^[^\s@]+@(?=[^\s@]+$)[^\s@]+\.[^\s@]+$/ }, // the lookahead keeps it linear
    AccountName: { type: 'string', required: true, min: 1, max: 50, pattern: /^[\u0020-\u007E]*$/, reasons: { pattern: 'INVALID_FULL_NAME_TARGET' } },
    RoleName: { type: 'string', max: 64, pattern: /^[\w+=,.@-]{1,64}$/, reasons: { pattern: 'INVALID_ROLE_NAME' } },
    IamUserAccessToBilling: { type: 'string', enum: ['ALLOW', 'DENY'] },
    Tags: tags,
  },
  refinements: [
    { about: 'Email', holds: ({ Email }) => isEmailAddress(Email), Reason: 'INVALID_PATTERN' },
    { about: 'AccountName', holds: ({ AccountName }) => !isScriptLike(AccountName), Reason: 'INVALID_PATTERN' },
    ...ownTags,
  ],
  rules: [
    inOrganization,
    asManagement,
    permitted(name),
    mayTag,
    initialized,
    fewTags,
    {
      rule: 'Members and open invitations together stay within the account quota.',
      source: 'Quotas for AWS Organizations',
      holds: ({ facts }) => hasRoom('Places', established(facts.organization), facts.lapsed),
      otherwise: ['ConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'],
    },
  ],

  async load(reader, { Email }, { caller, now }) {
    const organization = await organizationOf(reader, caller);
    const [holder, lapsed] = await Promise.all([
      accountOf(reader, { Type: 'EMAIL', Id: Email }),
      organization ? loadLapsed(reader, organization, now) : { Places: [], Attempts: [], removable: [] },
    ]);
    return { organization, holder, lapsed };
  },

  decide({ input: { Email, AccountName, RoleName = accessRole, Tags = [] }, facts, context: { caller, ids, now } }) {
    const organization = established(facts.organization);
    const request: CreateAccountStatus = { Id: ids.creation(now), AccountName, State: 'IN_PROGRESS', RequestedTimestamp: now };
    const output = { CreateAccountStatus: request };
    const ended = { ...request, OrganizationId: organization.Id, CompletedTimestamp: now };
    if (facts.holder) return { output, add: { creations: [{ ...ended, State: 'FAILED', FailureReason: 'EMAIL_ALREADY_EXISTS' }] } };
    const { counts, kept, removed } = settle(organization, facts.lapsed);
    const account: AccountRecord = {
      Id: ids.account(),
      Email,
      EmailKey: emailKey(Email),
      Name: AccountName,
      Partition: caller.Partition,
      SellerOfRecord: caller.SellerOfRecord,
      EmailVerified: false,
      HasPaymentMethod: false,
      Roles: [RoleName, serviceLinkedRole],
      Tags,
      Membership: { OrganizationId: organization.Id, PayerAccountId: caller.Id, JoinedMethod: 'CREATED', JoinedTimestamp: now },
      FormerMemberships: [],
    };
    return {
      output,
      add: { accounts: [account], creations: [{ ...ended, State: 'SUCCEEDED', AccountId: account.Id }] },
      put: { organizations: [{ ...organization, ...counts, Places: counts.Places + 1 }], handshakes: kept },
      remove: { handshakes: removed },
    };
  },
});
