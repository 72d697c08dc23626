import type { OrganizationRecord } from './records.ts';

/** Writes the ARN of something in an organization; the account in it is always the management account. */
export const arn = ({ Partition, ManagementAccountId, Id }: OrganizationRecord, type: string, path?: string): string =>
  `arn:${Partition}:organizations::${ManagementAccountId}:${type}/${Id}${path === undefined ? '' : `/${path}`}`;
