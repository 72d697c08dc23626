import { limits } from '../../model/limits.ts';
import type { Input, Output } from '../../model/operations.ts';
import { allFeaturesHandshake, approvalHandshake } from '../all-features-handshakes.ts';
import { allFeaturesRequest } from '../all-features.ts';
import { closeAll, type Waiting } from '../close-all.ts';
import { established } from '../established.ts';
import { notifyAccount } from '../notify-account.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import type { AccountRecord, HandshakeRecord, OrganizationRecord } from '../records.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { showHandshake } from '../show-handshake.ts';
import { isWaiting } from '../transitions.ts';
import { loadOpenInvitations } from '../waiting.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
  readonly switching: HandshakeRecord | undefined;
  readonly members: readonly AccountRecord[];
  readonly invitations: readonly Waiting[];
}

/**
 * Asks every member that was invited to approve all features; members that were created are not asked. Open
 * invitations are canceled, since they promise the other feature set.
 */
export const EnableAllFeatures = operation<Input<'EnableAllFeatures'>, Output<'EnableAllFeatures'>, Facts>({
  access: 'write',
  members: {},
  rules: [
    inOrganization,
    asManagement,
    permitted('EnableAllFeatures'),
    {
      rule: 'The organization does not have all features yet.',
      source: 'API reference, ORGANIZATION_ALREADY_HAS_ALL_FEATURES',
      holds: ({ facts }) => facts.organization?.FeatureSet !== 'ALL',
      otherwise: ['HandshakeConstraintViolationException', 'ORGANIZATION_ALREADY_HAS_ALL_FEATURES'],
    },
    {
      rule: 'The organization is not switching already.',
      source: 'API reference, ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION',
      holds: ({ facts, context }) => !facts.switching || !isWaiting(facts.switching, context.now),
      otherwise: ['HandshakeConstraintViolationException', 'ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION'],
    },
    {
      rule: 'The organization has at most 5,000 accounts.',
      source: 'API reference, ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED',
      holds: ({ facts }) => facts.members.length <= limits.allFeaturesAccounts,
      otherwise: ['ConstraintViolationException', 'ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED'],
    },
  ],

  async load(reader, _input, { caller, now }) {
    const organization = await organizationOf(reader, caller);
    if (!organization) return { organization, switching: undefined, members: [], invitations: [] };
    const [switching, members, invitations] = await Promise.all([
      allFeaturesRequest(reader, organization),
      reader.page('members', { prefix: [organization.Id] }, limits.allFeaturesAccounts + 1),
      loadOpenInvitations(reader, organization, now),
    ]);
    return { organization, switching, members, invitations };
  },

  decide({ facts, context }) {
    const organization = established(facts.organization);
    const asked = facts.members.filter(({ Id, Membership }) => Membership?.JoinedMethod === 'INVITED' && Id !== organization.ManagementAccountId);
    const parent = allFeaturesHandshake(organization, asked.length === 0 ? 'OPEN' : 'REQUESTED', context);
    const { handshakes, emails } = closeAll(facts.invitations, context);
    const approvals = asked.map((member) => ({ member, approval: approvalHandshake(organization, parent, member, context) }));
    return {
      output: { Handshake: showHandshake(parent, context.now) },
      add: {
        handshakes: [parent, ...approvals.map(({ approval }) => approval)],
        emails: [...emails, ...approvals.flatMap(({ member, approval }) => notifyAccount('AllFeaturesRequested', member, context, approval.Id))],
      },
      put: {
        handshakes,
        organizations: [{ ...organization, AllFeaturesHandshakeId: parent.Id, Places: organization.Places - handshakes.length }],
      },
    };
  },
});
