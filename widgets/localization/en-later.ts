/** English: the words of what opens on demand. `{places}` are filled with what may not be plain text. */
export const enLater = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as const,

  // Questions
  keep: 'Keep invitation',
  close: 'Close',
  cancelHeading: 'Cancel invitation?',
  cancelBody:
    '{name} gets an email saying so and can join only if you send a new invitation. The place in your account quota is free again at once.',
  cancelInvitation: 'Cancel invitation',
  notNow: 'Not now',
  acceptHeading: 'Accept this invitation?',
  acceptBody: 'This account, {recipient}, becomes a member of {organization}, the organization of {name} ({email}). From that moment:',
  acceptPays: 'Who pays',
  acceptPaysBody: '{name} pays all charges of this account. The payment method of this account is no longer used.',
  acceptHistory: 'Billing history',
  acceptHistoryBody:
    'Billing history and reports stay with the account that pays. First download what you want to keep: Cost and Usage Reports, Detailed Billing Reports, reports from Cost Explorer.',
  acceptCosts: 'Cost data',
  acceptCostsBody:
    'As a member, this account sees only the cost and usage data of its time in the organization. Should it leave again, it sees only those of its time alone, until it comes back.',
  acceptOne: 'One organization',
  acceptOneBody: 'An account can be in only one. Other invitations cannot be accepted while it is a member here.',
  acceptAccess: 'Access',
  acceptAccessBody: 'The organization gets no administrator access by itself: no {accessRole} role is made.',
  acceptRole: 'A role for AWS',
  acceptRoleBody:
    'The service-linked role {role} is made in this account if it is missing, so that AWS Organizations can work with other services. Making it needs the permission {permission}.',
  acknowledge: 'I understand that {name} pays from now on, and I have downloaded what I need.',
  acknowledgeMissing: 'Tick this to accept.',
  accepting: 'Accepting…',
  declineHeading: 'Decline this invitation?',
  declineBody: '{name} gets an email saying so. This account stays as it is and can join later only by a new invitation.',
  declineInvitation: 'Decline invitation',
};
