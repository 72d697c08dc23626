import type { SandboxOperationName } from '../../model/sandbox-operations.ts';
import { AdvanceClock } from './operations/advance-clock.ts';
import { DescribeAccount } from './operations/describe-account.ts';
import { DescribeSandbox } from './operations/describe-sandbox.ts';
import { ListEmails } from './operations/list-emails.ts';
import { PutAccount } from './operations/put-account.ts';
import { PutInitialization } from './operations/put-initialization.ts';
import { PutPermissions } from './operations/put-permissions.ts';
import { PutPolicies } from './operations/put-policies.ts';
import { PutQuota } from './operations/put-quota.ts';
import { Reset } from './operations/reset.ts';
import { VerifyEmail } from './operations/verify-email.ts';
import type { SandboxOperation } from './sandbox-operation.ts';

/** Every operation of the sandbox by its name. */
export const sandboxOperations: { readonly [Name in SandboxOperationName]: SandboxOperation<Name> } = {
  Reset,
  DescribeSandbox,
  PutAccount,
  DescribeAccount,
  AdvanceClock,
  ListEmails,
  VerifyEmail,
  PutQuota,
  PutInitialization,
  PutPolicies,
  PutPermissions,
};
