import type { OrganizationRecord } from '../../engine/records.ts';
import type { Reader } from '../../engine/store.ts';
import { exception } from '../../model/exception.ts';

/** Reads an organization. Throws `AWSOrganizationsNotInUseException` if there is none. */
export async function knownOrganization(reader: Reader, id: string): Promise<OrganizationRecord> {
  const organization = await reader.get('organizations', id);
  if (!organization) throw exception(['AWSOrganizationsNotInUseException']);
  return organization;
}
