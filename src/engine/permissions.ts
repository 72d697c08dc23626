import type { OperationName } from '../model/operations.ts';
import type { AccountRecord } from './records.ts';

/** The IAM actions that each operation needs, whatever it is given. */
export const permissions = {
  InviteAccountToOrganization: 'organizations:InviteAccountToOrganization',
  ListHandshakesForOrganization: 'organizations:ListHandshakesForOrganization',
  ListHandshakesForAccount: 'organizations:ListHandshakesForAccount',
  DescribeHandshake: 'organizations:DescribeHandshake',
  AcceptHandshake: 'organizations:AcceptHandshake',
  DeclineHandshake: 'organizations:DeclineHandshake',
  CancelHandshake: 'organizations:CancelHandshake',
  DescribeOrganization: 'organizations:DescribeOrganization',
  CreateOrganization: 'organizations:CreateOrganization',
  DeleteOrganization: 'organizations:DeleteOrganization',
  EnableAllFeatures: 'organizations:EnableAllFeatures',
  LeaveOrganization: 'organizations:LeaveOrganization',
  RemoveAccountFromOrganization: 'organizations:RemoveAccountFromOrganization',
  CreateAccount: 'organizations:CreateAccount',
  DescribeCreateAccountStatus: 'organizations:DescribeCreateAccountStatus',
  DescribeAccount: 'organizations:DescribeAccount',
  ListRoots: 'organizations:ListRoots',
  ListParents: 'organizations:ListParents',
  ListTagsForResource: 'organizations:ListTagsForResource',
  TagResource: 'organizations:TagResource',
  UntagResource: 'organizations:UntagResource',
  ListAccounts: 'organizations:ListAccounts',
} as const satisfies Record<OperationName, `organizations:${string}`>;

/** The actions that some requests need besides: tags at an invitation, and the role that joining creates. */
export const tagResource = permissions.TagResource;
export const createServiceLinkedRole = 'iam:CreateServiceLinkedRole';

const matches = (pattern: string, action: string): boolean =>
  pattern === '*' || pattern === action || (pattern.endsWith('*') && action.startsWith(pattern.slice(0, -1)));

/** Tells whether an account's policies allow an action; a denial wins. Patterns may end in `*`. */
export const allows = ({ Allow = ['*'], Deny = [] }: AccountRecord, action: string): boolean =>
  Allow.some((pattern) => matches(pattern, action)) && !Deny.some((pattern) => matches(pattern, action));
