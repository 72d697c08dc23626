import { limits } from '../../model/limits.ts';
import type { Input, Output } from '../../model/operations.ts';
import { notifyAccount } from '../notify-account.ts';
import { operation } from '../operation.ts';
import { organizationOf } from '../organization-of.ts';
import { allows, createServiceLinkedRole } from '../permissions.ts';
import type { OrganizationRecord } from '../records.ts';
import { serviceLinkedRole } from '../roles.ts';
import { permitted } from '../rules.ts';
import { showOrganization } from '../show-organization.ts';

interface Facts {
  readonly organization: OrganizationRecord | undefined;
}

/** Makes the calling account the management account of a new organization. */
export const CreateOrganization = operation<Input<'CreateOrganization'>, Output<'CreateOrganization'>, Facts>({
  access: 'write',
  members: { FeatureSet: { type: 'string', enum: ['ALL', 'CONSOLIDATED_BILLING'] } },
  rules: [
    permitted('CreateOrganization'),
    {
      rule: 'Only an account that is in no organization creates one.',
      source: 'API reference, AlreadyInOrganizationException',
      holds: ({ facts }) => facts.organization === undefined,
      otherwise: ['AlreadyInOrganizationException'],
    },
    {
      rule: 'AWS GovCloud (US) has no organizations for consolidated billing alone.',
      source: 'API reference, CreateOrganization',
      holds: ({ input, context }) => input.FeatureSet !== 'CONSOLIDATED_BILLING' || context.caller.Partition !== 'aws-us-gov',
      otherwise: ['ConstraintViolationException', 'CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION'],
    },
    {
      rule: 'The account that is to pay has a payment method.',
      source: 'API reference, MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED',
      holds: ({ context }) => context.caller.HasPaymentMethod,
      otherwise: ['ConstraintViolationException', 'MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED'],
    },
    {
      rule: `Where the account lacks ${serviceLinkedRole}, the caller's policies allow ${createServiceLinkedRole}.`,
      source: 'Service authorization reference, CreateOrganization',
      holds: ({ context: { caller } }) => caller.Roles.includes(serviceLinkedRole) || allows(caller, createServiceLinkedRole),
      otherwise: ['AccessDeniedForDependencyException', 'ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE'],
    },
  ],

  load: async (reader, _input, { caller }) => ({ organization: await organizationOf(reader, caller) }),

  decide({ input: { FeatureSet = 'ALL' }, context }) {
    const { caller, now, ids } = context;
    const organization: OrganizationRecord = {
      Id: ids.organization(),
      Partition: caller.Partition,
      FeatureSet,
      RootId: ids.root(),
      RootTags: [],
      CreatedTimestamp: now,
      ManagementAccountId: caller.Id,
      MaxAccounts: limits.accounts,
      FinalizedTimestamp: now,
      Places: 1,
      Attempts: 0,
    };
    return {
      output: { Organization: showOrganization(organization, caller) },
      add: {
        organizations: [organization],
        emails: caller.EmailVerified ? [] : notifyAccount('VerificationRequested', caller, context),
      },
      put: {
        accounts: [
          {
            ...caller,
            Membership: { OrganizationId: organization.Id, PayerAccountId: caller.Id, JoinedMethod: 'INVITED', JoinedTimestamp: now },
            Roles: [...new Set([...caller.Roles, serviceLinkedRole])],
          },
        ],
      },
    };
  },
});
