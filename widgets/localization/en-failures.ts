import type { Translation } from '@shoelace-style/localize';
import type { HandshakeState } from '../../src/model/handshake.ts';
import type { ExceptionName, Exceptions } from '../../src/model/service-exception.ts';

type Refusal = { [Name in ExceptionName]: [Exceptions[Name]] extends [never] ? Name : `${Name}.${Exceptions[Name]}` }[ExceptionName];

/** What AWS answers and our engine has no occasion for. Other Reasons of an exception share the words of the exception. */
type Foreign =
  | `ConstraintViolationException.${'ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION' | 'CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG' | 'HANDSHAKE_RATE_LIMIT_EXCEEDED' | 'INVALID_PAYMENT_INSTRUMENT' | 'TAG_POLICY_VIOLATION'}`
  | 'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED'
  | `${'AccessDeniedForDependency' | 'ConstraintViolation' | 'ExpiredToken' | 'HandshakeConstraintViolation' | 'InvalidInput' | 'InvalidSignature' | 'Throttling' | 'UnsupportedAPIEndpoint'}Exception`;

type Doing = 'InviteAccountToOrganization' | 'CancelHandshake' | 'AcceptHandshake' | 'DeclineHandshake' | 'ListHandshakesForAccount' | 'ListHandshakesForOrganization';

/** Every refusal that our engine knows, in words; some in others where it depends on what was asked, or what became of an invitation meanwhile. */
type Failures = Record<Refusal | Foreign | 'network' | 'timeout', string> &
  Partial<Record<`${Doing}.${Refusal}` | `${Doing}.${HandshakeState}`, string>>;

const mistake = 'Something here asked in a way that is not allowed\nThis is a fault of the page, not yours. Tell whoever runs it.';

const noRole =
  'The role that joining needs could not be made\nAsk whoever manages this account’s permissions for iam:CreateServiceLinkedRole, then accept again. Nothing has changed so far.';

const throttled = 'Too much at once\nWait a few seconds, then try again.';

const signIn = 'You are not signed in\nSign in, then try again.';

const noRoom =
  'The inviting organization has no room for this account\nIts account quota is used up. Ask the sender to make room, then accept again. Nothing has changed here.';

const noPayment = 'This account has no payment method\nAdd one in its billing settings, then accept again. Nothing has changed so far.';

const dayFull =
  'No more invitations today\nYour organization has reached its daily limit. Each accepted invitation makes room for another; the rest frees up after 24 hours.';

const full =
  'Your organization has no room for another account\nMembers and open invitations fill its account quota. Cancel an open invitation, or ask AWS Support for a higher quota.';

/** English words for every refusal: what happened on the first line, why and what to do on the second. */
export const enFailures = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as const,
  AWSOrganizationsNotInUseException:
    'This account is in no organization\nSign in to the management account of an organization, or create an organization first.',
  AccessDeniedException:
    'This account may not do that\nInvitations are sent, listed and canceled by the management account, and answered by the invited one. If this is the right account, ask for the permission {permission}.',
  'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE': noRole,
  AccountNotFoundException: 'There is no such account\nCheck the account ID.',
  AccountOwnerNotVerifiedException:
    'Verify the management account’s email address first\nInvitations can be sent once its owner has followed the link in the verification email. The link works for 24 hours and the email can take a while to arrive. Everything you entered is kept.',
  AlreadyInOrganizationException: 'This account is already in an organization\nIt has to leave that one first.',
  ChildNotFoundException: 'There is no such account in this organization\nCheck the account ID.',
  ConcurrentModificationException: 'Someone else made a change at the same moment\nNothing was changed here. Try again.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'The account cannot leave its organization yet\nIt lacks what an account of its own needs, such as contact details.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'The organization is too large to switch to all features here\nContact AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'Shared billing alone is not offered here\nCreate the organization with all features.',
  'ConstraintViolationException.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'The management account has no payment method\nAdd one in its billing settings, then try again.',
  'ConstraintViolationException.MAX_TAG_LIMIT_EXCEEDED': 'Too many tags\nAn account can carry at most 50. Remove some, then send again.',
  'ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED':
    'The account has no payment method\nAdd one in its billing settings, then try again.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'The account cannot leave its organization yet\nAn account that was created there has to wait a few days. Try again later.',
  CreateAccountStatusNotFoundException: 'There is no such request\nCheck its ID.',
  DuplicateHandshakeException:
    'There is already an open invitation\nWait for an answer, or cancel the open one before sending another.',
  FinalizingOrganizationException:
    'Your organization is still being set up\nTry again in a while; this can take up to an hour. If it takes longer, contact AWS Support. Everything you entered is kept.',
  HandshakeAlreadyInStateException: 'That has already been done\nThere is nothing left to do here.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'The account is already a member of an organization\nIt has to leave that organization before it can join another.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Invitations are paused\nYour organization is switching to all features. Invite again once that has finished.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'The inviting organization has to verify its email address\nAsk the owner of its management account to do so, then accept again.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'The organization has all features already\nThere is nothing left to do here.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'The account and the organization do not buy from the same seller\nBoth need the same AWS seller and the same partition (commercial, China or GovCloud). This cannot be changed here.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'The organization is already switching to all features\nWait until every member has answered.',
  'HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED':
    'The account has no payment method\nAdd one in its billing settings, then try again.',
  HandshakeNotFoundException:
    'This invitation is gone\nIt may have been sent to another account, or closed more than 30 days ago. If you still need it, ask the sender for a new one.',
  InvalidHandshakeTransitionException:
    'This invitation is already closed\nIt was answered, canceled or has expired. Only a new invitation can change that.',
  'InvalidInputException.DUPLICATE_TAG_KEY': 'Two tags have the same key\nGive each tag a key of its own.',
  'InvalidInputException.INPUT_REQUIRED': 'Something is missing\nFill in what is required.',
  'InvalidInputException.INVALID_EMAIL_ADDRESS_TARGET': 'No AWS account can have this email address\nCheck how it is written.',
  'InvalidInputException.INVALID_ENUM': mistake,
  'InvalidInputException.INVALID_FULL_NAME_TARGET': mistake,
  'InvalidInputException.INVALID_LIST_MEMBER': mistake,
  'InvalidInputException.INVALID_NEXT_TOKEN': 'The list has changed too much to continue\nRefresh it.',
  'InvalidInputException.INVALID_PARTY_TYPE_TARGET': 'This cannot be invited\nEnter an email address or a 12-digit account ID.',
  'InvalidInputException.INVALID_PATTERN': 'Something is not in the expected form\nCheck the recipient, the message and the tags for unusual characters.',
  'InvalidInputException.INVALID_ROLE_NAME': mistake,
  'InvalidInputException.INVALID_SYSTEM_TAGS_PARAMETER': 'A tag key is reserved\nKeys cannot begin with aws:.',
  'InvalidInputException.MAX_LENGTH_EXCEEDED': 'Something is too long\nShorten the message or the tags.',
  'InvalidInputException.MAX_LIMIT_EXCEEDED_FILTER': mistake,
  'InvalidInputException.MAX_VALUE_EXCEEDED': mistake,
  'InvalidInputException.MIN_LENGTH_EXCEEDED': 'Something is too short\nCheck the recipient and the tags.',
  'InvalidInputException.MIN_VALUE_EXCEEDED': mistake,
  'InvalidInputException.TARGET_NOT_SUPPORTED': 'This account cannot be invited\nThere may be no account with this ID. Check the 12 digits.',
  MasterCannotLeaveOrganizationException:
    'This account manages an organization of its own\nIt can join another only after its own organization has been deleted.',
  OrganizationNotEmptyException: 'The organization still has members\nRemove them first.',
  ServiceException: 'The service has a problem\nTry again in a moment.',
  TargetNotFoundException: 'There is no such account, unit or root\nCheck its ID.',
  TooManyRequestsException: throttled,
  IncompleteSignatureException: signIn,
  MissingAuthenticationTokenException: signIn,
  SerializationException: mistake,
  UnknownOperationException: mistake,
  UnrecognizedClientException: 'This account is not known here\nSign in again, or check which account the page uses.',

  // What AWS alone answers
  AccessDeniedForDependencyException: noRole,
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'The account cannot leave its organization yet\nIts phone number has to be verified first, in its account settings.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'The account administers a service for its organization\nThat has to be taken back there before the account can leave.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.INVALID_PAYMENT_INSTRUMENT':
    'The payment method of the account cannot be used\nChoose another in its billing settings, then try again.',
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'The tags break the rules of your organization\nIts tag policy says which keys and values are allowed. Correct the tags, then send again.',
  ConstraintViolationException: 'A rule of AWS Organizations forbids that\nThe code under Details names the rule. AWS Support can tell what it takes.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'This account changed its organization only recently\nWait a few days, then try again.',
  HandshakeConstraintViolationException: 'A rule for invitations forbids that\nThe code under Details names the rule. AWS Support can tell what it takes.',
  InvalidInputException: mistake,
  UnsupportedAPIEndpointException: 'AWS Organizations does not offer this in the region that was asked\nTell whoever runs this page to use another region.',
  ThrottlingException: throttled,
  ExpiredTokenException: 'Your session has ended\nSign in again, then repeat what you did.',
  InvalidSignatureException: signIn,

  // What depends on what was asked
  'AcceptHandshake.AccessDeniedException':
    'You may not accept invitations for this account\nAsk whoever manages its permissions for {permission}. Nothing has changed so far.',
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'It is too early to move to this organization\nThis account or the inviting organization has to be a few days old first. Try again later.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'This account is already in an organization\nAn account can be in only one. It has to leave that one before it can accept.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'This account cannot join that organization\nThey buy from different AWS sellers, or are in different partitions (commercial, China, GovCloud). Nothing can be done about that here; tell the sender.',
  'AcceptHandshake.HandshakeConstraintViolationException.PAYMENT_INSTRUMENT_REQUIRED': noPayment,
  'AcceptHandshake.ACCEPTED': 'This invitation was accepted meanwhile\nSomebody answered for this account, which is a member now.',
  'AcceptHandshake.CANCELED': 'This invitation was canceled meanwhile\nThe sender took it back, and this account has not joined. If that was not meant, ask the sender for a new one.',
  'AcceptHandshake.DECLINED': 'This invitation was declined meanwhile\nSomebody answered for this account. If that was a mistake, ask the sender for a new one.',
  'AcceptHandshake.EXPIRED': 'This invitation has expired\nIt could be answered for 15 days. Ask the sender for a new one.',
  'DeclineHandshake.AccessDeniedException': 'You may not decline invitations for this account\nAsk whoever manages its permissions for {permission}.',
  'DeclineHandshake.ACCEPTED': 'This invitation was accepted meanwhile\nThis account is a member now, and there is nothing left to decline.',
  'DeclineHandshake.CANCELED': 'This invitation was canceled meanwhile\nThe sender took it back, and there is nothing left to decline.',
  'DeclineHandshake.DECLINED': 'This invitation was declined meanwhile\nSomebody answered for this account, and there is nothing left to decline.',
  'DeclineHandshake.EXPIRED': 'This invitation has expired\nThere is nothing left to decline.',
  'CancelHandshake.AccessDeniedException':
    'You may not cancel invitations\nOnly the management account can. If you are signed in to it, ask for the permission {permission}.',
  'CancelHandshake.ACCEPTED': 'This invitation was accepted meanwhile\nThe account is a member now. To part with it, remove it from your organization.',
  'CancelHandshake.CANCELED':
    'This invitation was canceled meanwhile\nThere is nothing left to cancel, and its place in your account quota is free again.',
  'CancelHandshake.DECLINED': 'This invitation was declined meanwhile\nThere is nothing left to cancel, and its place in your account quota is free again.',
  'CancelHandshake.EXPIRED': 'This invitation has expired\nThere is nothing left to cancel, and its place in your account quota is free again.',
  'InviteAccountToOrganization.AccessDeniedException':
    'You may not send invitations\nOnly the management account can. If you are signed in to it, ask for the permission {permission}.',
  'ListHandshakesForAccount.AccessDeniedException':
    'You may not see the invitations of this account\nAsk whoever manages its permissions for {permission}.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Only the management account can see these invitations\nSign in to the organization’s management account. If this is it, ask for the permission {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'This account is in no organization\nInvitations are sent from the management account of an organization. Sign in to one, or create an organization first.',

  network: 'The service cannot be reached\nCheck your connection, then try again.',
  timeout: 'No answer came in time\nIt may have been done all the same: look at the list before you try again.',
} satisfies Failures & Translation;
