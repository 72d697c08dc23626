import type { ExceptionName, Exceptions } from './service-exception.ts';

type Key = {
  [Name in ExceptionName]: [Exceptions[Name]] extends [never] ? Name : `${Name}/${Exceptions[Name]}`;
}[ExceptionName];

const words: Record<Key, string> = {
  AWSOrganizationsNotInUseException: 'This account is in no organization. Create one, or accept an invitation, first.',
  AccessDeniedException: 'This account may not do that. Ask from the account that the operation is for, with a policy that allows it.',
  'AccessDeniedForDependencyException/ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE':
    'Joining creates the service-linked role AWSServiceRoleForOrganizations, which the policies here forbid. Allow iam:CreateServiceLinkedRole and try again.',
  AccountNotFoundException: 'There is no such account here. Check the account ID.',
  AccountOwnerNotVerifiedException:
    "The email address of the management account is not verified. Follow the link in the verification email, then invite again.",
  AlreadyInOrganizationException: 'This account is in an organization already. It has to leave that one before it can create its own.',
  ChildNotFoundException: 'The organization has no such account or unit. Check the ID.',
  ConcurrentModificationException: 'Something else changed the same thing at the same time. Look at it again and repeat.',
  'ConstraintViolationException/ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'The management account cannot be removed from its organization. Delete the organization instead.',
  'ConstraintViolationException/ACCOUNT_NUMBER_LIMIT_EXCEEDED':
    'Members and open invitations have used up the account quota of the organization. Ask AWS Support for more accounts.',
  'ConstraintViolationException/ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'An organization of more than 5,000 accounts cannot switch to all features by itself. Ask AWS Support for help.',
  'ConstraintViolationException/CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'Organizations for consolidated billing alone do not exist in this partition. Create one with all features.',
  'ConstraintViolationException/MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'The account has no payment method, so it cannot pay for an organization. Add one in its billing settings.',
  'ConstraintViolationException/MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'On its own the account would have to pay for itself, and it has no payment method. Add one in its billing settings.',
  'ConstraintViolationException/WAIT_PERIOD_ACTIVE':
    'It is too early for this account to change its organization. Wait until it, and the new organization, are a few days old.',
  CreateAccountStatusNotFoundException: 'There is no such request to create an account. Check its ID.',
  'ConstraintViolationException/MAX_TAG_LIMIT_EXCEEDED': 'An account can carry at most 50 tags. Send fewer.',
  DuplicateHandshakeException: 'This account already has an open invitation from the organization. Cancel it before you send another.',
  FinalizingOrganizationException:
    'The organization is still being set up. Try again later; if that takes over an hour, contact AWS Support.',
  HandshakeAlreadyInStateException: 'The invitation is already in that state. There is nothing left to do.',
  'HandshakeConstraintViolationException/ACCOUNT_NUMBER_LIMIT_EXCEEDED':
    'Members and open invitations have used up the account quota of the organization. Cancel an invitation, or ask AWS Support for more accounts.',
  'HandshakeConstraintViolationException/ALREADY_IN_AN_ORGANIZATION':
    'The account is already a member of an organization. It has to leave that one before it can join another.',
  'HandshakeConstraintViolationException/HANDSHAKE_RATE_LIMIT_EXCEEDED':
    'The organization has sent as many invitations as it may in 24 hours. Wait until one is accepted or a day has passed.',
  'HandshakeConstraintViolationException/INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'The organization is switching to all features and invites nobody meanwhile. Finish or cancel the switch first.',
  'HandshakeConstraintViolationException/ORGANIZATION_ALREADY_HAS_ALL_FEATURES': 'The organization has all features already.',
  'HandshakeConstraintViolationException/ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'The organization is switching to all features already. Wait for the answers of its members.',
  'HandshakeConstraintViolationException/MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'The organization has to verify the email address of its management account before anybody can join. Ask its owner to do so.',
  'HandshakeConstraintViolationException/ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'The account and the organization buy AWS from different sellers or are in different partitions, so they cannot be joined.',
  'HandshakeConstraintViolationException/PAYMENT_INSTRUMENT_REQUIRED':
    'The account has no payment method. Add one in its billing settings and try again.',
  HandshakeNotFoundException: 'There is no such invitation for this account. Check the ID; closed invitations are deleted after 30 days.',
  InvalidHandshakeTransitionException: 'The invitation is closed, so this can no longer be done to it. A new invitation can.',
  'InvalidInputException/DUPLICATE_TAG_KEY': 'The same key appears twice. Give each tag a key of its own.',
  'InvalidInputException/INPUT_REQUIRED': 'A value is required here.',
  'InvalidInputException/INVALID_EMAIL_ADDRESS_TARGET': 'This is not an email address that an account can have. Check it.',
  'InvalidInputException/INVALID_ENUM': 'This is none of the values that are allowed here.',
  'InvalidInputException/INVALID_FULL_NAME_TARGET': 'The name has characters that an account name cannot have. Use printable ASCII.',
  'InvalidInputException/INVALID_LIST_MEMBER': 'The list has an entry that is no entry. Leave it out.',
  'InvalidInputException/INVALID_NEXT_TOKEN': 'This token does not continue this list. Ask for the first page again.',
  'InvalidInputException/INVALID_PARTY_TYPE_TARGET': 'Name the account by ACCOUNT and its 12-digit ID, or by EMAIL and its address.',
  'InvalidInputException/INVALID_PATTERN': 'The value is not in the form that is required here.',
  'InvalidInputException/INVALID_ROLE_NAME': 'This cannot be the name of a role. Use letters, digits and + = , . @ - _ only.',
  'InvalidInputException/INVALID_SYSTEM_TAGS_PARAMETER': 'Keys that begin with aws: are reserved. Choose another key.',
  'InvalidInputException/MAX_LENGTH_EXCEEDED': 'The value is too long. Shorten it.',
  'InvalidInputException/MAX_LIMIT_EXCEEDED_FILTER': 'Filter by ActionType or by ParentHandshakeId, not by both.',
  'InvalidInputException/MAX_VALUE_EXCEEDED': 'The number is too large.',
  'InvalidInputException/MIN_LENGTH_EXCEEDED': 'The value is too short.',
  'InvalidInputException/MIN_VALUE_EXCEEDED': 'The number is too small.',
  'InvalidInputException/TARGET_NOT_SUPPORTED': 'No account with this ID can be invited. Check the ID.',
  MasterCannotLeaveOrganizationException:
    'This account manages an organization, so it cannot join another. Delete its organization first.',
  OrganizationNotEmptyException: 'The organization still has members. Remove them before you delete it.',
  ServiceException: 'The service could not complete the request. Nothing was changed; try again later.',
  TargetNotFoundException: 'The organization has nothing with this ID that carries tags. Check the ID.',
  TooManyRequestsException: 'Too many requests at once. Wait a moment and try again.',
  IncompleteSignatureException:
    'The Authorization header names no account. Its credential scope must read <12-digit account ID>/<date>/<region>/organizations/aws4_request.',
  MissingAuthenticationTokenException: 'The request is not signed. Send an Authorization header whose credential names an account.',
  SerializationException: 'The body cannot be read. Send a JSON object with members of the right types.',
  UnknownOperationException: 'There is no such operation here. Check the X-Amz-Target header.',
  UnrecognizedClientException: 'Nobody here has this access key. Use the ID of a known account as the access key.',
};

/** The sentence of every exception and Reason: what happened and what to do. */
export const messages: Readonly<Record<string, string>> = words;
