import type { AccountRecord, OrganizationRecord } from './records.ts';
import type { Reader } from './store.ts';

/** Reads the organization that an account is in. */
export const organizationOf = async (reader: Reader, { Membership }: AccountRecord): Promise<OrganizationRecord | undefined> =>
  Membership && reader.get('organizations', Membership.OrganizationId);
