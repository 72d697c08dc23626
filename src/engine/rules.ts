import type { OperationName } from '../model/operations.ts';
import { allows, permissions } from './permissions.ts';
import type { OrganizationRecord } from './records.ts';
import type { Rule } from './rule.ts';

interface WithOrganization {
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
  rule: 'Only the management account invites accounts, sees what was sent, and lists the members.',
  source: 'Inviting an AWS account to join your organization',
  holds: ({ facts, context }) => facts.organization?.ManagementAccountId === context.caller.Id,
  otherwise: ['AccessDeniedException'],
};

/** The caller's policies allow the operation. */
export const permitted = (operation: OperationName): Rule<unknown, unknown> => ({
  rule: `The caller's policies allow ${permissions[operation]}.`,
  source: 'the permissions listed with each task',
  holds: ({ context }) => allows(context.caller, permissions[operation]),
  otherwise: ['AccessDeniedException'],
});
