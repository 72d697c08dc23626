import type { OperationName } from '../model/operations.ts';
import type { AccountRecord } from './records.ts';

/** The IAM action that an operation needs, whatever it is given. */
export const permission = <Name extends OperationName>(operation: Name): `organizations:${Name}` => `organizations:${operation}`;

/** The actions that some requests need besides: tags at an invitation, and the role that joining creates. */
export const tagResource = permission('TagResource');
export const createServiceLinkedRole = 'iam:CreateServiceLinkedRole';

const matches = (pattern: string, action: string): boolean =>
  pattern === '*' || pattern === action || (pattern.endsWith('*') && action.startsWith(pattern.slice(0, -1)));

/** Tells whether an account's policies allow an action; a denial wins. Patterns may end in `*`. */
export const allows = ({ Allow = ['*'], Deny = [] }: AccountRecord, action: string): boolean =>
  Allow.some((pattern) => matches(pattern, action)) && !Deny.some((pattern) => matches(pattern, action));
