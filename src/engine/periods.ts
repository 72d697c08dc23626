import type { Period } from '../model/sandbox-operations.ts';
import type { AccountRecord } from './records.ts';

/** The account's life as stretches of time, oldest first: each alone or in one organization, which pays for it. */
export function periods({ Id, Membership, FormerMemberships }: AccountRecord): readonly Period[] {
  const alone = (From?: number, To?: number): readonly Period[] =>
    From !== undefined && From === To ? [] : [{ PayerAccountId: Id, ...(From !== undefined && { From }), ...(To !== undefined && { To }) }];
  const spans = [...FormerMemberships, ...(Membership ? [{ ...Membership, DepartedTimestamp: undefined }] : [])];
  const life = spans.flatMap(({ OrganizationId, PayerAccountId, JoinedMethod, JoinedTimestamp: From, DepartedTimestamp: To }, index) => [
    ...(index === 0 && JoinedMethod === 'CREATED' ? [] : alone(spans[index - 1]?.DepartedTimestamp, From)),
    { OrganizationId, PayerAccountId, From, ...(To !== undefined && { To }) },
  ]);
  return Membership ? life : [...life, ...alone(FormerMemberships.at(-1)?.DepartedTimestamp)];
}

/**
 * The stretches whose cost and usage data the account can see now: in an organization what it did in that one, its
 * earlier times there included; alone what it did alone. (Accepting or declining an invitation from an organization.)
 */
export const visiblePeriods = (account: AccountRecord): readonly Period[] =>
  periods(account).filter(({ OrganizationId }) => OrganizationId === account.Membership?.OrganizationId);
