/** What an organization can do: share billing only, or everything. */
export type OrganizationFeatureSet = 'ALL' | 'CONSOLIDATED_BILLING';

/** An organization as AWS shows it. `Master…` names its management account. */
export interface Organization {
  readonly Id: string;
  readonly Arn: string;
  readonly FeatureSet: OrganizationFeatureSet;
  readonly MasterAccountArn: string;
  readonly MasterAccountId: string;
  readonly MasterAccountEmail: string;
}
