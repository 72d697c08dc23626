import type { Input, OperationName, Output } from '../model/operations.ts';
import type { Operation } from './operation.ts';
import { AcceptHandshake } from './operations/accept-handshake.ts';
import { CancelHandshake } from './operations/cancel-handshake.ts';
import { CreateAccount } from './operations/create-account.ts';
import { CreateOrganization } from './operations/create-organization.ts';
import { DeclineHandshake } from './operations/decline-handshake.ts';
import { DeleteOrganization } from './operations/delete-organization.ts';
import { DescribeAccount } from './operations/describe-account.ts';
import { DescribeCreateAccountStatus } from './operations/describe-create-account-status.ts';
import { DescribeHandshake } from './operations/describe-handshake.ts';
import { DescribeOrganization } from './operations/describe-organization.ts';
import { EnableAllFeatures } from './operations/enable-all-features.ts';
import { InviteAccountToOrganization } from './operations/invite-account-to-organization.ts';
import { LeaveOrganization } from './operations/leave-organization.ts';
import { ListAccounts } from './operations/list-accounts.ts';
import { ListHandshakesForAccount } from './operations/list-handshakes-for-account.ts';
import { ListHandshakesForOrganization } from './operations/list-handshakes-for-organization.ts';
import { ListParents } from './operations/list-parents.ts';
import { ListRoots } from './operations/list-roots.ts';
import { ListTagsForResource } from './operations/list-tags-for-resource.ts';
import { RemoveAccountFromOrganization } from './operations/remove-account-from-organization.ts';
import { TagResource } from './operations/tag-resource.ts';
import { UntagResource } from './operations/untag-resource.ts';

/** Every operation by AWS's name for it. */
export const operations: { readonly [Name in OperationName]: Operation<Input<Name>, Output<Name>> } = {
  InviteAccountToOrganization,
  ListHandshakesForOrganization,
  ListHandshakesForAccount,
  DescribeHandshake,
  AcceptHandshake,
  DeclineHandshake,
  CancelHandshake,
  DescribeOrganization,
  ListAccounts,
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
