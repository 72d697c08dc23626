import type { OperationName } from '../model/operations.ts';
import { allows, permission } from './permissions.ts';
import type { OrganizationRecord } from './records.ts';
import type { Rule } from './rule.ts';

/** Facts that tell the organization of the caller. */
export interface WithOrganization {
  /** The organization of the caller. */
  readonly organization: OrganizationRecord | undefined;
}

/** The caller is in an organization. */
export const inOrganization: Rule<unknown, WithOrganization> = {
  rule: 'Only an account that is in an organization can ask about it.',
  source: 'API reference, AWSOrganizationsNotInUseException',
  holds: ({ facts }) => facts.organization !== undefined,
  otherwise: ['AWSOrganizationsNotInUseException'],
};

/** The caller is the management account of its organization. */
export const asManagement: Rule<unknown, WithOrganization> = {
  rule: 'Only the management account manages the organization: it invites, sees what was sent, and knows the members.',
  source: 'Inviting an AWS account to join your organization',
  holds: ({ facts, context }) => facts.organization?.ManagementAccountId === context.caller.Id,
  otherwise: ['AccessDeniedException'],
};

/** The organization of the caller has finished initializing. */
export const initialized: Rule<unknown, WithOrganization> = {
  rule: 'The organization has finished initializing.',
  source: 'Sending invitations to AWS accounts',
  holds: ({ facts, context }) => context.now >= (facts.organization?.FinalizedTimestamp ?? 0),
  otherwise: ['FinalizingOrganizationException'],
};

/** The caller's policies allow the operation. */
export const permitted = (operation: OperationName): Rule<unknown, unknown> => ({
  rule: `The caller's policies allow ${permission(operation)}.`,
  source: 'the permissions listed with each task',
  holds: ({ context }) => allows(context.caller, permission(operation)),
  otherwise: ['AccessDeniedException'],
});
