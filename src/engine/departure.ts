import { limits } from '../model/limits.ts';
import { allFeaturesRequest, approvalsOf, readied } from './all-features.ts';
import { close } from './closing.ts';
import type { Context } from './context.ts';
import { established } from './established.ts';
import type { AccountRecord, FormerMembership, HandshakeRecord, OrganizationRecord } from './records.ts';
import type { Rule } from './rule.ts';
import type { Reader } from './store.ts';
import { isWaiting } from './transitions.ts';

/** What is known when an account is about to leave its organization. */
export interface DepartureFacts {
  readonly organization: OrganizationRecord | undefined;
  readonly leaving: AccountRecord | undefined;
  readonly switching: HandshakeRecord | undefined;
  readonly approvals: readonly HandshakeRecord[];
}

/** Reads what an account's departure touches. */
export async function loadDeparture(
  reader: Reader,
  organization: OrganizationRecord | undefined,
  leaving: AccountRecord | undefined,
): Promise<DepartureFacts> {
  const switching = organization && (await allFeaturesRequest(reader, organization));
  return { organization, leaving, switching, approvals: switching ? await approvalsOf(reader, switching.Id) : [] };
}

/** An account that was created in its organization stays for at least 4 days. */
export const oldEnough: Rule<unknown, DepartureFacts> = {
  rule: 'An account that was created in its organization stays in it for at least 4 days. Invited ones may go at once.',
  source: 'Quotas for AWS Organizations; API reference, WAIT_PERIOD_ACTIVE',
  holds: ({ facts: { leaving }, context }) =>
    leaving?.Membership?.JoinedMethod !== 'CREATED' || context.now >= leaving.Membership.JoinedTimestamp + limits.createdAccountAge,
  otherwise: ['ConstraintViolationException', 'WAIT_PERIOD_ACTIVE'],
};

/** Ends a membership: it becomes history, and the organization's tags go. */
export function departed({ Membership, ...account }: AccountRecord, now: number): AccountRecord {
  const former: FormerMembership = { ...established(Membership), DepartedTimestamp: now };
  return { ...account, Tags: [], FormerMemberships: [...account.FormerMemberships, former] };
}

/** An approval that the request to switch no longer waits for. */
function withdrawn(approval: HandshakeRecord): HandshakeRecord {
  const { ParentHandshakeId: _, ...rest } = approval;
  return rest;
}

/** What an account leaves behind: its place, and a switch to all features that no longer waits for its approval. */
export function leave(facts: DepartureFacts, context: Context) {
  const organization = established(facts.organization);
  const leaving = established(facts.leaving);
  const own = ({ RecipientKey }: HandshakeRecord) => RecipientKey === leaving.Id;
  const asked = facts.approvals.filter(own);
  return {
    account: departed(leaving, context.now),
    organization: { ...organization, Places: organization.Places - 1 },
    handshakes: [
      ...asked.map((approval) => withdrawn(isWaiting(approval, context.now) ? close('CancelHandshake', approval, context.now, []) : approval)),
      ...readied(facts.switching, facts.approvals.filter((approval) => !own(approval)), context),
    ],
  };
}
