import type { Input, Output } from '../../model/operations.ts';
import { canPayAlone } from '../can-pay-alone.ts';
import { type DepartureFacts, leave, loadDeparture, oldEnough } from '../departure.ts';
import { isMember } from '../is-member.ts';
import { oneAccount } from '../one-account.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';

/** Takes a member out of the organization: from now on it pays for itself. */
export const RemoveAccountFromOrganization = operation<
  Input<'RemoveAccountFromOrganization'>,
  Output<'RemoveAccountFromOrganization'>,
  DepartureFacts
>({
  access: 'write',
  members: oneAccount,
  rules: [
    inOrganization,
    asManagement,
    permitted('RemoveAccountFromOrganization'),
    isMember(({ leaving }: DepartureFacts) => leaving),
    {
      rule: 'The management account cannot be removed from its own organization.',
      source: 'API reference, MasterCannotLeaveOrganizationException',
      holds: ({ facts, input }) => facts.organization?.ManagementAccountId !== input.AccountId,
      otherwise: ['MasterCannotLeaveOrganizationException'],
    },
    oldEnough,
    canPayAlone,
  ],

  async load(reader, { AccountId }, { caller }) {
    const [organization, leaving] = await Promise.all([organizationOf(reader, caller), reader.get('accounts', AccountId)]);
    return loadDeparture(reader, organization, leaving);
  },

  decide({ facts, context }) {
    const { account, organization, handshakes } = leave(facts, context);
    return { output: {}, put: { accounts: [account], organizations: [organization], handshakes } };
  },
});
