import type { AdministrationOperations, Input, Output } from '../model/operations.ts';
import type { Operation } from './operation.ts';
import { CreateAccount } from './operations/create-account.ts';
import { CreateOrganization } from './operations/create-organization.ts';
import { DeleteOrganization } from './operations/delete-organization.ts';
import { DescribeAccount } from './operations/describe-account.ts';
import { DescribeCreateAccountStatus } from './operations/describe-create-account-status.ts';
import { EnableAllFeatures } from './operations/enable-all-features.ts';
import { LeaveOrganization } from './operations/leave-organization.ts';
import { ListParents } from './operations/list-parents.ts';
import { ListRoots } from './operations/list-roots.ts';
import { ListTagsForResource } from './operations/list-tags-for-resource.ts';
import { RemoveAccountFromOrganization } from './operations/remove-account-from-organization.ts';
import { TagResource } from './operations/tag-resource.ts';
import { UntagResource } from './operations/untag-resource.ts';

/** The operations beyond the invitation flow by AWS's name: what is needed now and then. */
export const administrationOperations: { readonly [Name in keyof AdministrationOperations]: Operation<Input<Name>, Output<Name>> } = {
  DescribeAccount,
  CreateOrganization,
  DeleteOrganization,
  EnableAllFeatures,
  LeaveOrganization,
  RemoveAccountFromOrganization,
  CreateAccount,
  DescribeCreateAccountStatus,
  ListRoots,
  ListParents,
  ListTagsForResource,
  TagResource,
  UntagResource,
};
