import { limits } from '../model/limits.ts';
import type { InvitationFacts } from './closing.ts';
import { type DepartureFacts, oldEnough } from './departure.ts';
import { established } from './established.ts';
import { allows, createServiceLinkedRole, permission } from './permissions.ts';
import type { HandshakeRecord } from './records.ts';
import { serviceLinkedRole } from './roles.ts';
import type { Rule } from './rule.ts';
import { secondsAfter } from './seconds-after.ts';
import { canShareOrganization } from './sellers.ts';

/** What is known when somebody accepts a handshake. */
export interface AcceptFacts extends InvitationFacts {
  /** The organization that the caller is in already, and what its departure would touch. */
  readonly departure: DepartureFacts;
  /** The request to switch to all features that the handshake is a part of, with all its approvals. */
  readonly parent: HandshakeRecord | undefined;
  readonly approvals: readonly HandshakeRecord[];
}

/** The rules of joining an organization, in the order in which they are checked once the invitation is known to be open. */
export const joiningRules: readonly Rule<unknown, AcceptFacts>[] = [
  {
    rule: 'A management account joins no other organization.',
    source: 'API reference, MasterCannotLeaveOrganizationException',
    holds: ({ facts, context }) => facts.departure.organization?.ManagementAccountId !== context.caller.Id,
    otherwise: ['MasterCannotLeaveOrganizationException'],
  },
  {
    rule: 'An account is in one organization at a time. Where policies let it move, it is not in the inviting one yet.',
    source: 'Inviting an AWS account to join your organization',
    holds: ({ facts: { departure, organization }, context }) =>
      departure.organization === undefined || (context.policies.DirectTransfer && departure.organization.Id !== organization?.Id),
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
    holds: ({ facts, context }) => canShareOrganization(context.caller, established(facts.management), context.policies),
    otherwise: ['HandshakeConstraintViolationException', 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD'],
  },
  {
    rule: 'An account that lives alone has a payment method.',
    source: 'API reference, HandshakeConstraintViolationException',
    holds: ({ facts, context }) => facts.departure.organization !== undefined || context.caller.HasPaymentMethod,
    otherwise: ['HandshakeConstraintViolationException', 'PAYMENT_INSTRUMENT_REQUIRED'],
  },
  {
    rule: `An account that moves is allowed ${permission('LeaveOrganization')}.`,
    source: 'Accepting or declining account invitations, permissions',
    holds: ({ facts, context }) => facts.departure.organization === undefined || allows(context.caller, permission('LeaveOrganization')),
    otherwise: ['AccessDeniedException'],
  },
  { ...oldEnough, holds: ({ facts, ...rest }) => oldEnough.holds({ facts: facts.departure, ...rest }) },
  {
    rule: 'An organization takes over the members of others once it is 7 days old.',
    source: 'Migrating an account to another organization',
    holds: ({ facts: { departure, organization }, context }) =>
      departure.organization === undefined ||
      context.now >= secondsAfter(established(organization).CreatedTimestamp, limits.transferOrganizationAge),
    otherwise: ['ConstraintViolationException', 'WAIT_PERIOD_ACTIVE'],
  },
  {
    rule: `Where the account lacks ${serviceLinkedRole}, the caller's policies allow ${createServiceLinkedRole}.`,
    source: 'Accepting or declining an invitation, permissions',
    holds: ({ context: { caller } }) => caller.Roles.includes(serviceLinkedRole) || allows(caller, createServiceLinkedRole),
    otherwise: ['AccessDeniedForDependencyException', 'ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE'],
  },
];
