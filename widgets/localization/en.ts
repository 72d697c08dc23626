import { counting } from './counting.ts';

const { figure, plural } = counting('en');

/** English: the words that are needed at the start. `{places}` are filled with what may not be plain text. */
export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as const,

  // Everywhere
  optional: 'optional',
  technicalDetails: 'Details',
  tryAgain: 'Try again',
  partMissing: 'This part of the page did not arrive\nCheck your connection, then try again.',
  loading: 'Loading invitations',
  refresh: 'Refresh',
  updated: (time: string) => `Updated ${time}`,
  message: 'Message',
  status: 'Status',
  recipient: 'Recipient',
  sentAt: 'Sent',
  expiresAt: 'Expires',
  expiredAt: 'Expired',
  OPEN: 'Open',
  SOON: 'Expires soon',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  CANCELED: 'Canceled',
  EXPIRED: 'Expired',
  stateUnknown: 'Unknown',

  // The form
  inviteHeading: 'Invite AWS accounts',
  recipients: 'Email address or account ID',
  recipientsHint: 'The owner’s email address or the 12-digit ID. Separate several with commas, spaces or new lines, or paste a list.',
  importCsv: 'Add from a CSV file',
  messageHint: 'Goes into the invitation email, and is shown with the invitation.',
  charactersLeft: (count: number) => plural(count, { one: '# character left', other: '# characters left' }),
  previewEmail: 'Preview the email',
  addTags: 'Add tags',
  whatCounts:
    'An invitation takes a place in your account quota as soon as it is sent, and gives it back when it is declined, canceled or expires after 15 days.',
  formReadonly: 'Nothing can be sent from here.',
  copyCommand: 'Copy as AWS CLI',
  send: (count: number) => (count < 2 ? 'Send invitation' : `Send ${figure(count)} invitations`),

  // The list
  listHeading: 'Invitations',
  listEmpty: 'No invitations yet',
  listEmptyAdvice: 'Invitations you send appear here, newest first.',
  action: 'Action',
  cancel: 'Cancel',
  cancelFor: (recipient: string) => `Cancel invitation for ${recipient}`,
  resend: 'Send again',
  resendTo: (recipient: string) => `Send again to ${recipient}`,
  hasMessage: 'with a message',

  // The inbox
  inboxHeading: 'Open invitations',
  signedIn: 'Signed in as account {account}',
  inboxEmpty: 'No open invitations',
  inboxEmptyAdvice: 'If you expect one, ask the sender which account or email address they invited.',
  invites: '{name} invites this account to join its organization',
  invitesOther: '{name} invites {recipient} to join its organization',
  expires: 'Expires {time}',
  expiresSoon: 'Expires soon, {time}',
  invited: 'Invited account',
  features: 'Features',
  allFeatures: 'All features: shared billing, and policies that the organization can apply to this account',
  billingOnly: 'Shared billing only',
  accept: 'Accept invitation',
  acceptFrom: (sender: string) => `Accept invitation from ${sender}`,
  decline: 'Decline',
  declineFrom: (sender: string) => `Decline invitation from ${sender}`,
};
