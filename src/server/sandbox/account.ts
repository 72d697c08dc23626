import { emailKey } from '../../engine/recipients.ts';
import type { AccountRecord } from '../../engine/records.ts';
import type { SandboxAccount } from '../../model/sandbox-operations.ts';

/** Makes the record of an account out of what is given, what is known already, and defaults. */
export function account(given: SandboxAccount, known?: AccountRecord): AccountRecord {
  const record = {
    Email: `${given.Id}@example.com`,
    Name: given.Id,
    Partition: 'aws' as const,
    SellerOfRecord: 'AWS_INC',
    HasPaymentMethod: true,
    Roles: [],
    Tags: [],
    FormerMemberships: [],
    ...known,
    ...given,
  };
  const EmailKey = emailKey(record.Email);
  // Whoever changes an address has to verify it anew; an account that begins with one has done so.
  const EmailVerified = given.EmailVerified ?? (known === undefined || (known.EmailVerified && known.EmailKey === EmailKey));
  return { ...record, EmailKey, EmailVerified };
}
