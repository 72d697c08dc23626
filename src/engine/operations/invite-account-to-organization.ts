import { isAccountId } from '../../model/account-id.ts';
import { isEmailAddress } from '../../model/email-address.ts';
import { inputLimits } from '../../model/input-limits.ts';
import type { Input, Output } from '../../model/operations.ts';
import { isScriptLike } from '../../model/script-like.ts';
import { tags } from '../../model/shapes.ts';
import { allFeaturesRequest } from '../all-features.ts';
import { hasRoom, type Lapsed, loadLapsed, settle } from '../allowances.ts';
import { established } from '../established.ts';
import { invitation } from '../invitation.ts';
import { notify } from '../notices.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { accountOf, recipientKey, recipientKeys } from '../recipients.ts';
import type { AccountRecord, HandshakeRecord, OrganizationRecord } from '../records.ts';
import type { Rule } from '../rule.ts';
import { asManagement, initialized, inOrganization, permitted } from '../rules.ts';
import { canShareOrganization } from '../sellers.ts';
import { showHandshake } from '../show-handshake.ts';
import { fewTags, mayTag, ownTags } from '../tags.ts';
import { isWaiting } from '../transitions.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  /** The organization's request to switch to all features, if there is one. */
  readonly switching: HandshakeRecord | undefined;
  /** The account that the target names, if anybody has that id or address. */
  readonly target: AccountRecord | undefined;
  /** The open invitation from this organization under each key of the target, if there is one. */
  readonly open: readonly HandshakeRecord[];
  readonly lapsed: Lapsed;
}

type Invite = Input<'InviteAccountToOrganization'>;

const rules: readonly Rule<Invite, Facts>[] = [
  inOrganization,
  asManagement,
  permitted('InviteAccountToOrganization'),
  mayTag,
  initialized,
  {
    rule: 'The email address of the management account is verified.',
    source: 'Sending invitations to AWS accounts',
    holds: ({ context }) => context.caller.EmailVerified,
    otherwise: ['AccountOwnerNotVerifiedException'],
  },
  {
    rule: 'The organization is not switching to all features.',
    source: 'Enabling all features; API reference, HandshakeConstraintViolationException',
    holds: ({ facts, context }) => !facts.switching || !isWaiting(facts.switching, context.now),
    otherwise: ['HandshakeConstraintViolationException', 'INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES'],
  },
  fewTags,
  {
    rule: 'An account that is named by its id exists. An address need not belong to anybody yet. Policies can turn both round.',
    source: 'API reference, InvalidInputException',
    holds: ({ input, facts, context: { policies } }) =>
      facts.target !== undefined || (input.Target.Type === 'EMAIL' ? !policies.KnownAddressesOnly : policies.UnknownAccounts),
    otherwise: ['InvalidInputException', 'TARGET_NOT_SUPPORTED'],
  },
  {
    rule: 'An account that is named by its id is not in this organization yet. An address is not looked up for that.',
    source: 'API reference, HandshakeConstraintViolationException',
    holds: ({ input, facts }) =>
      input.Target.Type === 'EMAIL' || facts.target?.Membership?.OrganizationId !== facts.organization?.Id,
    otherwise: ['HandshakeConstraintViolationException', 'ALREADY_IN_AN_ORGANIZATION'],
  },
  {
    rule: 'The account has the partition and the seller of the management account, AISPL only with AISPL.',
    source: 'Inviting an AWS account to join your organization',
    holds: ({ facts, context }) => facts.target === undefined || canShareOrganization(facts.target, context.caller, context.policies),
    otherwise: ['HandshakeConstraintViolationException', 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD'],
  },
  {
    rule: 'The account has no other open invitation from this organization, neither by id nor by address.',
    source: 'API reference, DuplicateHandshakeException',
    holds: ({ facts }) => facts.open.length === 0,
    otherwise: ['DuplicateHandshakeException'],
  },
  {
    rule: 'Members and open invitations together stay within the account quota.',
    source: 'Inviting an AWS account to join your organization',
    holds: ({ facts }) => hasRoom('Places', established(facts.organization), facts.lapsed),
    otherwise: ['HandshakeConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'],
  },
  {
    rule: 'Invitations of the last 24 hours that were not accepted stay within 20, or within the account quota if that is larger.',
    source: 'Inviting an AWS account to join your organization',
    holds: ({ facts }) => hasRoom('Attempts', established(facts.organization), facts.lapsed),
    otherwise: ['HandshakeConstraintViolationException', 'HANDSHAKE_RATE_LIMIT_EXCEEDED'],
  },
];

/** Invites an account: an open invitation that takes a place at once, and an email to the account's owner. */
export const InviteAccountToOrganization = operation<Invite, Output<'InviteAccountToOrganization'>, Facts>({
  access: 'write',
  members: {
    Target: {
      type: 'structure',
      required: true,
      reasons: { required: 'INVALID_PATTERN' },
      members: {
        Type: {
          type: 'string',
          required: true,
          enum: ['ACCOUNT', 'EMAIL'],
          reasons: { required: 'INVALID_PARTY_TYPE_TARGET', enum: 'INVALID_PARTY_TYPE_TARGET' },
        },
        Id: { type: 'string', required: true, min: 1, max: 64 },
      },
    },
    Notes: { type: 'string', max: inputLimits.notes },
    Tags: tags,
  },
  refinements: [
    { about: 'Target.Id', holds: ({ Target }) => Target.Type !== 'ACCOUNT' || isAccountId(Target.Id), Reason: 'INVALID_PATTERN' },
    { about: 'Target.Id', holds: ({ Target }) => Target.Type !== 'EMAIL' || isEmailAddress(Target.Id), Reason: 'INVALID_EMAIL_ADDRESS_TARGET' },
    { about: 'Notes', holds: ({ Notes = '' }) => !isScriptLike(Notes), Reason: 'INVALID_PATTERN' },
    ...ownTags,
  ],
  rules,

  async load(reader, { Target }, { caller, now }) {
    const [organization, target] = await Promise.all([organizationOf(reader, caller), accountOf(reader, Target)]);
    if (!organization) return { organization, target, switching: undefined, open: [], lapsed: { Places: [], Attempts: [], removable: [] } };
    const keys = target ? recipientKeys(target) : [recipientKey(Target)];
    const [open, lapsed, switching] = await Promise.all([
      Promise.all(keys.map((key) => reader.page('between', { prefix: [organization.Id, key], after: now }, 1))),
      loadLapsed(reader, organization, now),
      allFeaturesRequest(reader, organization),
    ]);
    return { organization, target, switching, open: open.flat(), lapsed };
  },

  decide({ input, facts, context }) {
    const organization = established(facts.organization);
    const { counts, kept, removed } = settle(organization, facts.lapsed);
    const handshake = invitation(organization, input, context);
    const addresses = { originator: context.caller.Email, recipient: facts.target?.Email ?? input.Target.Id };
    return {
      output: { Handshake: showHandshake(handshake, context.now) },
      add: {
        handshakes: [handshake],
        emails: notify('InviteAccountToOrganization', handshake.Id, addresses, context),
      },
      put: {
        handshakes: kept,
        organizations: [{ ...organization, Places: counts.Places + 1, Attempts: counts.Attempts + 1 }],
      },
      remove: { handshakes: removed },
    };
  },
});
