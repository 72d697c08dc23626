import { OrganizationsServiceException } from '../../src/model/service-exception.ts';

const oneRecipient = new Set([
  'AccountNotFoundException',
  'ConcurrentModificationException',
  'DuplicateHandshakeException',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET',
  'InvalidInputException.TARGET_NOT_SUPPORTED',
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED',
]);

const nameOf = (error: unknown): string | undefined => (error instanceof OrganizationsServiceException ? error.name : undefined);

/** Tells whether the next recipient may well be accepted. */
export const isAboutOneRecipient = (error: unknown): boolean =>
  error instanceof OrganizationsServiceException && oneRecipient.has(error.Reason ? `${error.name}.${error.Reason}` : error.name);

/** Tells whether nothing was done, only because too much was asked at once. */
export const isThrottled = (error: unknown): error is OrganizationsServiceException =>
  ['TooManyRequestsException', 'ThrottlingException'].includes(nameOf(error) ?? '');

/** Tells whether the recipient has an open invitation already. */
export const isOpenAlready = (error: unknown): boolean => nameOf(error) === 'DuplicateHandshakeException';

/** Tells whether what was asked for may have been done all the same: no answer came, or one that is nobody's word. */
export const isUnknown = (error: unknown): boolean => (nameOf(error) ?? 'ServiceException') === 'ServiceException';

/** Tells whether whoever asks is not allowed to. */
export const isDenied = (error: unknown): boolean => nameOf(error) === 'AccessDeniedException';
