import type { SandboxAccount } from '../../src/model/sandbox-operations.ts';

const count = 12;

/** The accounts that a simulated world begins with: some cannot pay, some are not verified, some buy in India. */
export const cast: readonly Required<Pick<SandboxAccount, 'Id' | 'Email' | 'SellerOfRecord' | 'EmailVerified' | 'HasPaymentMethod'>>[] = Array.from(
  { length: count },
  (_, index) => ({
    Id: String(200_000_000_000 + index),
    Email: addressOf(index, 0),
    SellerOfRecord: index === count - 1 ? 'AISPL' : 'AWS_INC',
    EmailVerified: index !== 2,
    HasPaymentMethod: index !== 5,
  }),
);

/** The address that an account of the cast begins with, and others that it can change to. Nobody else ever has them. */
export function addressOf(index: number, version: number): string {
  return `Account${index}.${version}@example.com`;
}

/** How many addresses each account of the cast has in its life. */
export const addressVersions = 3;
