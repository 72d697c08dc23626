import type { Input, Output } from '../../model/operations.ts';
import { closeAll, type Waiting } from '../close-all.ts';
import { departed } from '../departure.ts';
import { established } from '../established.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { AccountRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { loadOpenInvitations, loadWaitingRequest } from '../waiting.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly members: readonly AccountRecord[];
  readonly waiting: readonly Waiting[];
}

/** Deletes an organization without members. What waits is canceled; the management account is on its own again. */
export const DeleteOrganization = operation<Input<'DeleteOrganization'>, Output<'DeleteOrganization'>, Facts>({
  access: 'write',
  members: {},
  rules: [
    inOrganization,
    asManagement,
    permitted('DeleteOrganization'),
    {
      rule: 'Nobody but the management account is left in the organization.',
      source: 'API reference, OrganizationNotEmptyException',
      holds: ({ facts }) => facts.members.length <= 1,
      otherwise: ['OrganizationNotEmptyException'],
    },
  ],

  async load(reader, _input, { caller, now }) {
    const organization = await organizationOf(reader, caller);
    if (!organization) return { organization, members: [], waiting: [] };
    const [members, invitations, request] = await Promise.all([
      reader.page('members', { prefix: [organization.Id] }, 2),
      loadOpenInvitations(reader, organization, now),
      loadWaitingRequest(reader, organization, now),
    ]);
    return { organization, members, waiting: [...invitations, ...request] };
  },

  decide({ facts, context }) {
    const { handshakes, emails } = closeAll(facts.waiting, context);
    return {
      output: {},
      add: { emails },
      put: { handshakes, accounts: [departed(context.caller, context.now)] },
      remove: { organizations: [established(facts.organization).Id] },
    };
  },
});
