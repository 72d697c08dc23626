/** The exceptions of the invitation flow with the Reasons that can go with them. */
export interface Exceptions {
  AWSOrganizationsNotInUseException: never;
  AccessDeniedException: never;
  AccessDeniedForDependencyException: 'ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE';
  AccountNotFoundException: never;
  AccountOwnerNotVerifiedException: never;
  AlreadyInOrganizationException: never;
  ChildNotFoundException: never;
  ConcurrentModificationException: never;
  ConstraintViolationException:
    | 'ACCOUNT_CANNOT_LEAVE_ORGANIZATION'
    | 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'
    | 'ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED'
    | 'CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION'
    | 'MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED'
    | 'MAX_TAG_LIMIT_EXCEEDED'
    | 'MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED'
    | 'WAIT_PERIOD_ACTIVE';
  CreateAccountStatusNotFoundException: never;
  DuplicateHandshakeException: never;
  FinalizingOrganizationException: never;
  HandshakeAlreadyInStateException: never;
  HandshakeConstraintViolationException:
    | 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'
    | 'ALREADY_IN_AN_ORGANIZATION'
    | 'HANDSHAKE_RATE_LIMIT_EXCEEDED'
    | 'INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES'
    | 'MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED'
    | 'ORGANIZATION_ALREADY_HAS_ALL_FEATURES'
    | 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD'
    | 'ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION'
    | 'PAYMENT_INSTRUMENT_REQUIRED';
  HandshakeNotFoundException: never;
  InvalidHandshakeTransitionException: never;
  InvalidInputException:
    | 'DUPLICATE_TAG_KEY'
    | 'INPUT_REQUIRED'
    | 'INVALID_EMAIL_ADDRESS_TARGET'
    | 'INVALID_ENUM'
    | 'INVALID_FULL_NAME_TARGET'
    | 'INVALID_LIST_MEMBER'
    | 'INVALID_NEXT_TOKEN'
    | 'INVALID_PARTY_TYPE_TARGET'
    | 'INVALID_PATTERN'
    | 'INVALID_ROLE_NAME'
    | 'INVALID_SYSTEM_TAGS_PARAMETER'
    | 'MAX_LENGTH_EXCEEDED'
    | 'MAX_LIMIT_EXCEEDED_FILTER'
    | 'MAX_VALUE_EXCEEDED'
    | 'MIN_LENGTH_EXCEEDED'
    | 'MIN_VALUE_EXCEEDED'
    | 'TARGET_NOT_SUPPORTED';
  MasterCannotLeaveOrganizationException: never;
  OrganizationNotEmptyException: never;
  ServiceException: never;
  TargetNotFoundException: never;
  TooManyRequestsException: never;
  /** What every AWS service answers before an operation is reached. */
  IncompleteSignatureException: never;
  MissingAuthenticationTokenException: never;
  SerializationException: never;
  UnknownOperationException: never;
  UnrecognizedClientException: never;
}

/** The name of an exception, as AWS writes it. */
export type ExceptionName = keyof Exceptions;

/**
 * A refusal as AWS gives it: the exception's `name`, its `Reason` where it has one, and a sentence for people.
 * Names and Reasons that this version does not know pass through unchanged. `retryAfter` is how many seconds to wait
 * before asking again, where the service said so.
 */
export class OrganizationsServiceException extends Error {
  override readonly name: string;
  readonly Reason: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(name: string, message: string, Reason?: string, retryAfter?: number) {
    super(message);
    this.name = name;
    // AWS was seen to append the field behind a colon: `INVALID_PATTERN:HANDSHAKE_ID`.
    this.Reason = Reason?.split(':', 1)[0];
    this.retryAfter = retryAfter;
  }
}
