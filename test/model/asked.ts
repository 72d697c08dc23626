import type { Input, OperationName } from '../../src/model/operations.ts';
import type { SandboxOperationName, SandboxOperations } from '../../src/model/sandbox-operations.ts';

type OrganizationsName = Extract<
  OperationName,
  | 'InviteAccountToOrganization'
  | 'AcceptHandshake'
  | 'DeclineHandshake'
  | 'CancelHandshake'
  | 'DescribeHandshake'
  | 'ListHandshakesForOrganization'
  | 'ListHandshakesForAccount'
  | 'ListAccounts'
  | 'CreateOrganization'
  | 'DeleteOrganization'
  | 'EnableAllFeatures'
  | 'LeaveOrganization'
  | 'RemoveAccountFromOrganization'
  | 'CreateAccount'
>;

type SandboxName = Extract<SandboxOperationName, 'PutQuota' | 'PutInitialization' | 'PutAccount' | 'VerifyEmail' | 'AdvanceClock'>;

/** The operations that the reference model knows, with what each takes. */
export type Asked = { readonly [Name in OrganizationsName]: { readonly caller: string; readonly operation: Name; readonly input: Input<Name> } } & {
  readonly [Name in SandboxName]: { readonly caller: string; readonly operation: Name; readonly input: SandboxOperations[Name]['input'] };
};

/** The name of an operation that the reference model knows. */
export type AskedName = keyof Asked;

/** A request of one of these operations, by one account. */
export type AnyAsked = Asked[AskedName];

const sandboxNames: readonly string[] = ['PutQuota', 'PutInitialization', 'PutAccount', 'VerifyEmail', 'AdvanceClock'] satisfies readonly SandboxName[];

/** The service that answers an operation. */
export const serviceOf = (operation: AskedName): 'organizations' | 'sandbox' => (sandboxNames.includes(operation) ? 'sandbox' : 'organizations');
