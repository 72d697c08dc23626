import type { Input, Output } from '../../model/operations.ts';
import { close, closingRules, type InvitationFacts, loadInvitation } from '../closing.ts';
import { established } from '../established.ts';
import { notify } from '../notices.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { allows, createServiceLinkedRole } from '../permissions.ts';
import type { OrganizationRecord } from '../records.ts';
import { serviceLinkedRole } from '../roles.ts';
import type { Rule } from '../rule.ts';
import { canShareOrganization } from '../sellers.ts';
import { showHandshake } from '../show-handshake.ts';

interface Facts extends InvitationFacts {
  /** The organization that the caller is in already. */
  readonly joined: OrganizationRecord | undefined;
}

const rules: readonly Rule<unknown, Facts>[] = [
  ...closingRules('AcceptHandshake'),
  {
    rule: 'A management account joins no other organization.',
    source: 'API reference, MasterCannotLeaveOrganizationException',
    holds: ({ facts, context }) => facts.joined?.ManagementAccountId !== context.caller.Id,
    otherwise: ['MasterCannotLeaveOrganizationException'],
  },
  {
    rule: 'An account is in one organization at a time.',
    source: 'Inviting an AWS account to join your organization',
    holds: ({ facts }) => facts.joined === undefined,
    otherwise: ['HandshakeConstraintViolationException', 'ALREADY_IN_AN_ORGANIZATION'],
  },
  {
    rule: 'The email address of the inviting management account is verified at this moment.',
    source: 'AWS Account Management guide, change of the email address',
    holds: ({ facts }) => established(facts.management).EmailVerified,
    otherwise: ['HandshakeConstraintViolationException', 'MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED'],
  },
  {
    rule: 'The account has the partition and the seller of the management account, AISPL only with AISPL.',
    source: 'Inviting an AWS account to join your organization',
    holds: ({ facts, context }) => canShareOrganization(context.caller, established(facts.management)),
    otherwise: ['HandshakeConstraintViolationException', 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD'],
  },
  {
    rule: 'The account has a payment method.',
    source: 'API reference, HandshakeConstraintViolationException',
    holds: ({ context }) => context.caller.HasPaymentMethod,
    otherwise: ['HandshakeConstraintViolationException', 'PAYMENT_INSTRUMENT_REQUIRED'],
  },
  {
    rule: `Where the account lacks ${serviceLinkedRole}, the caller's policies allow ${createServiceLinkedRole}.`,
    source: 'Accepting or declining an invitation, permissions',
    holds: ({ context: { caller } }) => caller.Roles.includes(serviceLinkedRole) || allows(caller, createServiceLinkedRole),
    otherwise: ['AccessDeniedForDependencyException', 'ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE'],
  },
];

/**
 * Joins the organization at this moment, with the tags of the invitation. The place that the invitation held is now
 * the member's, and the invitation no longer counts as an attempt. Both owners are told.
 */
export const AcceptHandshake = operation<Input<'AcceptHandshake'>, Output<'AcceptHandshake'>, Facts>({
  access: 'write',
  rules,

  async load(reader, input, { caller }) {
    const [facts, joined] = await Promise.all([loadInvitation(reader, input), organizationOf(reader, caller)]);
    return { ...facts, joined };
  },

  decide({ facts, context }) {
    const { caller, now } = context;
    const organization = established(facts.organization);
    const invited = established(facts.handshake);
    const handshake = close('AcceptHandshake', invited, now, ['Places', 'Attempts']);
    const counted = invited.AttemptLapses === undefined ? 0 : 1;
    const addresses = { originator: established(facts.management).Email, recipient: caller.Email };
    return {
      output: { Handshake: showHandshake(handshake, context.now) },
      add: { emails: notify('AcceptHandshake', handshake.Id, addresses, context) },
      put: {
        handshakes: [handshake],
        organizations: [{ ...organization, Attempts: organization.Attempts - counted }],
        accounts: [
          {
            ...caller,
            Membership: { OrganizationId: organization.Id, JoinedMethod: 'INVITED', JoinedTimestamp: now },
            Tags: invited.Tags,
            Roles: [...new Set([...caller.Roles, serviceLinkedRole])],
          },
        ],
      },
    };
  },
});
