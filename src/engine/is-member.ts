import type { AccountRecord } from './records.ts';
import type { Rule } from './rule.ts';
import type { WithOrganization } from './rules.ts';

/** The account that is asked about is in the caller's organization. */
export const isMember = <Facts extends WithOrganization>(account: (facts: Facts) => AccountRecord | undefined): Rule<unknown, Facts> => ({
  rule: "The account is a member of the caller's organization.",
  source: 'API reference, AccountNotFoundException',
  holds: ({ facts }) => account(facts)?.Membership?.OrganizationId === facts.organization?.Id,
  otherwise: ['AccountNotFoundException'],
});
