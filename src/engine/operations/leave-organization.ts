import type { Input, Output } from '../../model/operations.ts';
import { canPayAlone } from '../can-pay-alone.ts';
import { type DepartureFacts, leave, loadDeparture, oldEnough } from '../departure.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { inOrganization, permitted } from '../rules.ts';

/** Takes the calling account out of its organization: from now on it pays for itself. */
export const LeaveOrganization = operation<Input<'LeaveOrganization'>, Output<'LeaveOrganization'>, DepartureFacts>({
  access: 'write',
  members: {},
  rules: [
    inOrganization,
    permitted('LeaveOrganization'),
    {
      rule: 'The management account cannot leave its own organization.',
      source: 'API reference, MasterCannotLeaveOrganizationException',
      holds: ({ facts, context }) => facts.organization?.ManagementAccountId !== context.caller.Id,
      otherwise: ['MasterCannotLeaveOrganizationException'],
    },
    oldEnough,
    canPayAlone,
  ],

  load: async (reader, _input, { caller }) => loadDeparture(reader, await organizationOf(reader, caller), caller),

  decide({ facts, context }) {
    const { account, organization, handshakes } = leave(facts, context);
    return { output: {}, put: { accounts: [account], organizations: [organization], handshakes } };
  },
});
