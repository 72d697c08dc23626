import { expect } from '@open-wc/testing';
import { OrganizationsServiceException } from '../../src/model/service-exception.ts';

/** Waits for a call to be refused, and answers the exception's name with its Reason, where it has one. */
export async function refusalOf(call: Promise<unknown>): Promise<readonly string[]> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error, 'the call should have been refused').to.be.instanceOf(OrganizationsServiceException);
  const { name, Reason, message } = error as OrganizationsServiceException; // just asserted
  expect(message, 'a refusal says something').to.have.length.above(10);
  return Reason === undefined ? [name] : [name, Reason];
}
