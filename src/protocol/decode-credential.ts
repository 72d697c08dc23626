import type { Partition } from '../model/partition.ts';

/** Who asks: the account that the access key names, and the partition of the region it signed for. */
export interface Caller {
  readonly AccountId: string;
  readonly Partition: Partition;
}

const accessKey = /(?:^|[\s,])Credential=(?:AKIA|ASIA)?(\d{12})\/\d{8}\/([a-z0-9-]+)\/organizations\/aws4_request(?:,|\s|$)/;

const partitions: readonly (readonly [prefix: string, partition: Partition])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
];

/** Reads the caller out of an `Authorization` header; nothing where no account can be told from it. */
export function decodeCredential(authorization: string): Caller | undefined {
  const [, AccountId, region] = accessKey.exec(authorization) ?? [];
  if (AccountId === undefined || region === undefined) return undefined;
  const [, Partition = 'aws'] = partitions.find(([prefix]) => region.startsWith(prefix)) ?? [];
  return { AccountId, Partition };
}
