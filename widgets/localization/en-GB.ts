import { counting } from './counting.ts';
import type { Words } from './words.ts';

const { figure, plural } = counting('en-GB');

const noRoom =
  'The inviting organisation has no room for this account\nIts account quota is used up. Ask the sender to make room, then accept again. Nothing has changed here.';

const dayFull =
  'No more invitations today\nYour organisation has reached its daily limit. Each accepted invitation makes room for another; the rest frees up after 24 hours.';

const full =
  'Your organisation has no room for another account\nMembers and open invitations fill its account quota. Cancel an open invitation, or ask AWS Support for a higher quota.';

/** British English: what it spells differently. */
export const enGB: Words = {
  $code: 'en-GB',
  $name: 'English (United Kingdom)',
  $dir: 'ltr',

  // Everywhere
  CANCELED: 'Cancelled',

  // The form
  whatCounts:
    'An invitation takes a place in your account quota as soon as it is sent, and gives it back when it is declined, cancelled or expires after 15 days.',

  // The inbox
  invites: '{name} invites this account to join its organisation',
  invitesOther: '{name} invites {recipient} to join its organisation',
  organization: 'Organisation',
  allFeatures: 'All features: shared billing, and policies that the organisation can apply to this account',

  // The list
  notSelectable: (status: string) => `Only open invitations can be cancelled. This one: ${status}.`,
  nothingSelectable: 'Only open invitations can be cancelled, and there are none on this page.',
  canceling: (current: number, total: number) => `Cancelling ${figure(current)} of ${figure(total)}…`,
  notBefore: 'Invitations can be cancelled once this list is up to date again.',
  aboutToBeCanceled: 'About to be cancelled',
  cancelsIn: (time: string) => `The invitation for {name} will be cancelled ${time}.`,
  cancelSeveralIn: (count: number, time: string) =>
    plural(count, { one: `# invitation will be cancelled ${time}.`, other: `# invitations will be cancelled ${time}.` }),
  closedMeanwhile: (count: number) =>
    plural(count, { one: '# invitation can no longer be cancelled.', other: '# invitations can no longer be cancelled.' }),
  canceledCount: (count: number) => plural(count, { one: '# invitation cancelled', other: '# invitations cancelled' }),
  notCanceled: (count: number) => plural(count, { one: '# invitation was not cancelled', other: '# invitations were not cancelled' }),
  nextAccess:
    'Your organisation has no administrator access to this account yet. If you want it, somebody who administers the account can make the role {role} there. It is optional: shared billing and policies work without it.',

  // Questions
  acceptBody: 'This account, {recipient}, joins {organization}, the organisation of {name} ({email}).',
  acceptCostsBody: 'A member sees the cost and usage data of its time in this organisation, not of an earlier one. If it leaves, it loses sight of them until it comes back.',
  acceptOneBody: 'An account can be in one organisation, so other invitations cannot be accepted.',
  acceptAccessBody: 'The organisation gets no administrator access by itself.',

  // The member
  member: 'This account is a member of an organisation',
  manages: 'This account manages an organisation',
  managesBody: 'It can join another organisation only after its own has been deleted.',
  leftAccess: 'The organisation got no administrator access by this.',
  mistakeBody:
    'Ask {email} to remove this account from the organisation, or leave it yourself with the permission {permission}. From then on the account pays for itself, so it needs a payment method, and it no longer sees the cost and usage data of its time as a member.',

  // The form
  formNotManagement:
    'This is not the management account\nInvitations are sent from the organisation’s management account. Sign in to it to send what you enter here.',
  formNotInUse:
    'This account is in no organisation\nInvitations are sent from the management account of an organisation. Sign in to one, or create an organisation first.',
  recipientOwn: 'This is your organisation’s own management account.',
  recipientMember: 'This account is already a member of your organisation.',
  previewOrganization: 'your organisation',

  // Refusals
  AWSOrganizationsNotInUseException:
    'This account is in no organisation\nSign in to the management account of an organisation, or create an organisation first.',
  AccessDeniedException:
    'This account may not do that\nInvitations are sent, listed and cancelled by the management account, and answered by the invited one. If this is the right account, ask for the permission {permission}.',
  AlreadyInOrganizationException: 'This account is already in an organisation\nIt has to leave that one first.',
  ChildNotFoundException: 'There is no such account in this organisation\nCheck the account ID.',
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_ORGANIZATION':
    'The account cannot leave its organisation yet\nIt lacks what an account of its own needs, such as contact details.',
  'ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'ConstraintViolationException.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED':
    'The organisation is too large to switch to all features here\nContact AWS Support.',
  'ConstraintViolationException.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION':
    'Shared billing alone is not offered here\nCreate the organisation with all features.',
  'ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'The account cannot leave its organisation yet\nAn account that was created there has to wait a few days. Try again later.',
  FinalizingOrganizationException:
    'Your organisation is still being set up\nTry again in a while; this can take up to an hour. If it takes longer, contact AWS Support. Everything you entered is kept.',
  'HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': full,
  'HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'The account is already a member of an organisation\nIt has to leave that organisation before it can join another.',
  'HandshakeConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'HandshakeConstraintViolationException.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES':
    'Invitations are paused\nYour organisation is switching to all features. Invite again once that has finished.',
  'HandshakeConstraintViolationException.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED':
    'The inviting organisation has to verify its email address\nAsk the owner of its management account to do so, then accept again.',
  'HandshakeConstraintViolationException.ORGANIZATION_ALREADY_HAS_ALL_FEATURES':
    'The organisation has all features already\nThere is nothing left to do here.',
  'HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'The account and the organisation do not buy from the same seller\nBoth need the same AWS seller and the same partition (commercial, China or GovCloud). This cannot be changed here.',
  'HandshakeConstraintViolationException.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION':
    'The organisation is already switching to all features\nWait until every member has answered.',
  InvalidHandshakeTransitionException:
    'This invitation is already closed\nIt was answered, cancelled or has expired. Only a new invitation can change that.',
  MasterCannotLeaveOrganizationException:
    'This account manages an organisation of its own\nIt can join another only after its own organisation has been deleted.',
  OrganizationNotEmptyException: 'The organisation still has members\nRemove them first.',

  // What AWS alone answers
  'ConstraintViolationException.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION':
    'The account cannot leave its organisation yet\nIts phone number has to be verified first, in its account settings.',
  'ConstraintViolationException.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG':
    'The account administers a service for its organisation\nThat has to be taken back there before the account can leave.',
  'ConstraintViolationException.HANDSHAKE_RATE_LIMIT_EXCEEDED': dayFull,
  'ConstraintViolationException.TAG_POLICY_VIOLATION':
    'The tags break the rules of your organisation\nIts tag policy says which keys and values are allowed. Correct the tags, then send again.',
  'HandshakeConstraintViolationException.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED':
    'This account changed its organisation only recently\nWait a few days, then try again.',

  // What depends on what was asked
  'AcceptHandshake.ConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.ConstraintViolationException.WAIT_PERIOD_ACTIVE':
    'It is too early to move to this organisation\nThis account or the inviting organisation has to be a few days old first. Try again later.',
  'AcceptHandshake.HandshakeConstraintViolationException.ACCOUNT_NUMBER_LIMIT_EXCEEDED': noRoom,
  'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION':
    'This account is already in an organisation\nAn account can be in only one. It has to leave that one before it can accept.',
  'AcceptHandshake.HandshakeConstraintViolationException.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD':
    'This account cannot join that organisation\nThey buy from different AWS sellers, or are in different partitions (commercial, China, GovCloud). Nothing can be done about that here; tell the sender.',
  'AcceptHandshake.CANCELED': 'This invitation was cancelled meanwhile\nThe sender took it back, and this account has not joined. If that was not meant, ask the sender for a new one.',
  'DeclineHandshake.CANCELED': 'This invitation was cancelled meanwhile\nThe sender took it back, and there is nothing left to decline.',
  'CancelHandshake.ACCEPTED': 'This invitation was accepted meanwhile\nThe account is a member now. To part with it, remove it from your organisation.',
  'CancelHandshake.CANCELED': 'This invitation was cancelled meanwhile\nThere is nothing left to cancel, and its place in your account quota is free again.',
  'ListHandshakesForOrganization.AccessDeniedException':
    'Only the management account can see these invitations\nSign in to the organisation’s management account. If this is it, ask for the permission {permission}.',
  'ListHandshakesForOrganization.AWSOrganizationsNotInUseException':
    'This account is in no organisation\nInvitations are sent from the management account of an organisation. Sign in to one, or create an organisation first.',
};
