import { expect } from '@open-wc/testing';
import { isEmailAddress } from '../../src/model/email-address.ts';

const addresses: readonly (readonly [string, boolean])[] = [
  ['juan@example.com', true],
  ['a@b.co', true],
  ['first.last+tag@sub.example-host.com', true],
  ["o'brien@example.com", false],
  [`${'a'.repeat(52)}@example.com`, true],
  [`${'a'.repeat(53)}@example.com`, false],
  ['a@b.c', false],
  ['.juan@example.com', false],
  ['juan@example', false],
  ['juan@-example.com', false],
  ['juan@example-.com', false],
  ['juan@example..com', false],
  ['juan@@example.com', false],
  ['ju an@example.com', false],
  ['juan@exämple.com', false],
  ['jüan@example.com', false],
  ...'"\'()<>[]:;,\\|%&'.split('').map((character) => [`ju${character}an@example.com`, false] as const),
];

describe('email addresses of accounts', () => {
  for (const [address, valid] of addresses)
    it(`${address} is ${valid ? 'one' : 'none'}`, () => {
      expect(isEmailAddress(address)).to.equal(valid);
    });
});
