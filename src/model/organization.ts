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

/** The top of an organization's tree. */
export interface Root {
  readonly Id: string;
  readonly Arn: string;
  readonly Name: string;
  readonly PolicyTypes: readonly { readonly Type: string; readonly Status: string }[];
}

/** What stands above an account in the tree. */
export interface Parent {
  readonly Id: string;
  readonly Type: 'ROOT' | 'ORGANIZATIONAL_UNIT';
}
