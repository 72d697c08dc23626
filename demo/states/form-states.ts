import { accounts } from './accounts.ts';
import { formEntryStates } from './form-entry-states.ts';
import { addresses, hostile, longAddress, longWord, message } from './samples.ts';
import type { State } from './state.ts';

const key = 'HandshakeConstraintViolationException';

/** A message that is longer than it may be. */
const long = `${message}\n\n`.repeat(9);

/** Every state of the form. */
export const formStates: readonly State<'invite-form'>[] = [
  { name: 'form-empty', title: 'Empty', shows: ['send', 0] },
  {
    name: 'form-recipients',
    title: 'Recipients as tokens',
    act: (_, form) => form.prefill({ recipients: ['juan@example.com', 'susan@example.com', accounts.anika], notes: message }),
    shows: ['send', 3],
  },
  {
    name: 'form-bad-recipients',
    title: 'Recipients that cannot be, with their reasons',
    act: (_, form) => form.prefill({ recipients: ['juan@example.com', 'susan.example.com', '1234-5678', 'juan@example.com'] }),
    shows: 'recipientTwice',
  },
  {
    name: 'form-many-recipients',
    title: '40 recipients',
    act: (_, form) => form.prefill({ recipients: addresses(40) }),
    shows: ['send', 40],
  },
  {
    name: 'form-missing-recipient',
    title: 'Sent without a recipient',
    act: (hand) => hand.press(['send', 0]),
    shows: 'recipientMissing',
  },
  {
    name: 'form-problems',
    title: 'Several problems, summed up',
    async act(hand, form) {
      const tags = [{ Key: '', Value: 'payments' }, { Key: 'aws:team', Value: '' }];
      await form.prefill({ recipients: ['susan.example.com', 'juan@example.com'], notes: long, tags });
      await hand.press('sendSeveral');
    },
    shows: ['problems', 4],
  },
  {
    name: 'form-message-long',
    title: 'A message that is too long',
    act: (_, form) => form.prefill({ recipients: ['juan@example.com'], notes: long }),
    shows: ['messageLong', long.length - 1024],
  },
  {
    name: 'form-tags',
    title: 'Tags with problems',
    async act(hand, form) {
      const tags = [
        { Key: 'team', Value: 'payments' },
        { Key: 'team', Value: 'billing' },
        { Key: 'aws:owner', Value: 'Bill' },
        { Key: '', Value: '4711' },
        { Key: 'note', Value: 'signs; that & are not allowed' },
      ];
      await form.prefill({ recipients: ['juan@example.com'], tags });
      await hand.press(['send', 1]);
    },
    shows: 'tagKeyTwice',
  },
  {
    name: 'form-long',
    title: 'Long and hostile content',
    act: (_, form) =>
      form.prefill({
        recipients: [longAddress, `${longWord}@example.com`, '<img/src=x>'],
        notes: hostile,
        tags: [{ Key: longWord, Value: `${longWord}/${longWord}` }],
      }),
    shows: 'recipientInvalid',
  },
  {
    name: 'form-sending',
    title: 'Sending 3 of 12',
    before: ({ quota, gate }) => (gate.hold('InviteAccountToOrganization', 2), quota(20)),
    async act(hand, form) {
      await form.prefill({ recipients: addresses(12), notes: message });
      await hand.press(['send', 12]);
    },
    shows: ['sending', 3, 12],
  },
  {
    name: 'form-throttled',
    title: 'Waiting before it goes on',
    before: ({ gate }) => gate.refuse('InviteAccountToOrganization', 'TooManyRequestsException', { headers: { 'retry-after': '3600' } }),
    async act(hand, form) {
      await form.prefill({ recipients: addresses(3) });
      await hand.press(['send', 3]);
      await hand.sees(['continuing', '60 min']);
    },
    shows: 'stop',
  },
  {
    name: 'form-stopped',
    title: 'Stopped by hand',
    async act(hand, form, { gate, quota }) {
      await quota(20);
      const release = gate.hold('InviteAccountToOrganization', 2);
      await form.prefill({ recipients: addresses(12), notes: message });
      await hand.press(['send', 12]);
      await hand.sees(['sending', 3, 12]);
      await hand.press('stop');
      release();
    },
    shows: ['stoppedAdvice', 9],
  },
  {
    name: 'form-unknown',
    title: 'Nobody knows whether it was sent',
    before: ({ gate }) => gate.answer('InviteAccountToOrganization', { __type: 'ServiceException' }, 500),
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com', 'susan@example.com'] });
      await hand.press(['send', 2]);
    },
    shows: 'recipientUnknown',
  },
  {
    name: 'form-partly-refused',
    title: 'Some were sent, some refused',
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com', '999999999999', accounts.priya, ...addresses(3)], notes: message });
      await hand.press(['send', 6]);
    },
    shows: ['retry', 2],
  },
  {
    name: 'form-sent',
    title: 'All sent',
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com', 'susan@example.com', 'anika@example.com'] });
      await hand.press(['send', 3]);
    },
    shows: ['sent', 3],
  },
  {
    name: 'form-sent-one',
    title: 'One sent',
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com'] });
      await hand.press(['send', 1]);
    },
    shows: ['sentTo', 'juan@example.com'],
  },
  {
    name: 'form-unverified',
    title: 'Email address not verified',
    before: ({ put }) => put('bill', { EmailVerified: false }),
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com', 'susan@example.com'] });
      await hand.press(['send', 2]);
    },
    shows: 'AccountOwnerNotVerifiedException',
  },
  {
    name: 'form-initializing',
    title: 'Organization still initializing',
    before: ({ initialize }) => initialize(3600),
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com'] });
      await hand.press(['send', 1]);
    },
    shows: 'FinalizingOrganizationException',
  },
  {
    name: 'form-denied',
    title: 'Permission missing',
    before: ({ deny }) => deny('bill', 'organizations:InviteAccountToOrganization'),
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com'] });
      await hand.press(['send', 1]);
    },
    shows: 'InviteAccountToOrganization.AccessDeniedException',
  },
  {
    name: 'form-no-organization',
    title: 'Not in an organization',
    as: 'juan',
    async act(hand, form) {
      await form.prefill({ recipients: ['susan@example.com'] });
      await hand.press(['send', 1]);
    },
    shows: 'AWSOrganizationsNotInUseException',
  },
  {
    name: 'form-quota',
    title: 'Account quota reached on the way',
    before: ({ quota }) => quota(3),
    async act(hand, form) {
      await form.prefill({ recipients: addresses(5) });
      await hand.press(['send', 5]);
    },
    shows: `${key}.ACCOUNT_NUMBER_LIMIT_EXCEEDED`,
  },
  {
    name: 'form-daily-limit',
    title: 'Daily limit reached',
    async before({ invite, cancel }) {
      for (const address of addresses(20)) await cancel(await invite(address));
    },
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com'] });
      await hand.press(['send', 1]);
    },
    shows: `${key}.HANDSHAKE_RATE_LIMIT_EXCEEDED`,
  },
  {
    name: 'form-down',
    title: 'Service cannot be reached',
    before: ({ gate }) => gate.break(),
    async act(hand, form) {
      await form.prefill({ recipients: ['juan@example.com', 'susan@example.com'] });
      await hand.press(['send', 2]);
    },
    shows: 'network',
  },
  {
    name: 'form-not-management',
    title: 'Not the management account',
    as: 'juan',
    before: async ({ invite, accept }) => accept('juan', await invite('juan@example.com')),
    shows: 'formNotManagement',
  },
  ...formEntryStates,
];
