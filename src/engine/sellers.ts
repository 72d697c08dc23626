import type { Policies } from '../model/policies.ts';
import type { AccountRecord } from './records.ts';

/** Sellers of record whose accounts only mix with each other's. All sellers that are not named here form one group. */
const groups: Readonly<Record<string, string>> = { AISPL: 'AISPL' };

const group = (seller: string): string => (Object.hasOwn(groups, seller) ? groups[seller] : undefined) ?? 'AWS';

/** Tells whether two accounts may be in one organization: the same partition, and sellers that mix. */
export const canShareOrganization = (one: AccountRecord, other: AccountRecord, { PartitionOnly }: Policies): boolean =>
  one.Partition === other.Partition && (PartitionOnly || group(one.SellerOfRecord) === group(other.SellerOfRecord));
