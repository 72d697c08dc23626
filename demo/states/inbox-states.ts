import { accounts } from './accounts.ts';
import { inboxAnswerStates } from './inbox-answer-states.ts';
import { accept, one, openId } from './received-invitation.ts';
import { hostile, message } from './samples.ts';
import type { State } from './state.ts';

type InboxState = State<'invitation-inbox'>;

const hour = 3600;
const day = 24 * hour;

/** Every state of the inbox. */
export const inboxStates: readonly InboxState[] = [
  { name: 'inbox-loading', title: 'Loading', before: ({ gate }) => gate.hold(), shows: 'loading' },
  { name: 'inbox-empty', title: 'No open invitations', shows: 'inboxEmpty' },
  { name: 'inbox-one', title: 'One invitation', before: one, shows: 'accept' },
  {
    name: 'inbox-several',
    title: 'Several, one of them about to expire',
    async before({ inviteFrom, invite, pass }) {
      await inviteFrom('susan', 'juan', 'We would like to take over your bill.');
      pass(13.5 * day);
      await invite('juan@example.com', { Notes: message });
      pass(3 * hour);
    },
    shows: 'expiresSoon',
  },
  {
    name: 'inbox-details',
    title: 'Details open',
    before: one,
    act: (hand) => hand.press('technicalDetails'),
    shows: 'invitationId',
  },
  ...inboxAnswerStates,
  {
    name: 'inbox-member',
    title: 'A member already, with another invitation',
    async before(world) {
      await world.accept('juan', await world.invite(accounts.juan));
      await world.inviteFrom('susan', 'juan', message);
    },
    shows: 'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION',
  },
  {
    name: 'inbox-member-empty',
    title: 'A member already, nothing else open',
    before: async ({ invite, accept }) => accept('juan', await invite(accounts.juan)),
    shows: 'member',
  },
  { name: 'inbox-manages', title: 'It manages an organization', as: 'bill', before: ({ invite }) => invite('juan@example.com'), shows: 'manages' },
  { name: 'inbox-readonly', title: 'To read only', before: one, given: (inbox) => (inbox.readOnly = true), shows: 'onlyLook' },
  {
    name: 'inbox-denied',
    title: 'Neither answer is allowed',
    before: one,
    given: (inbox) => (inbox.denied = 'AcceptHandshake DeclineHandshake'),
    shows: 'DeclineHandshake.AccessDeniedException',
  },
  {
    name: 'inbox-past',
    title: 'Past ones',
    async before({ invite, inviteFrom, decline, cancel, pass }) {
      await decline('juan', await invite('juan@example.com'));
      pass(hour);
      await inviteFrom('susan', 'juan');
      pass(14 * day);
      await cancel(await invite('juan@example.com'));
      pass(2 * day);
      await inviteFrom('anika', 'juan', message);
      pass(3 * hour);
    },
    shows: 'past',
  },
  {
    name: 'inbox-link',
    title: 'Opened by a link',
    async before(world) {
      await world.inviteFrom('susan', 'juan', message);
      await one(world);
    },
    given: async (inbox, world) => (inbox.invitationId = await openId(world)),
    shows: 'accept',
  },
  {
    name: 'inbox-link-over',
    title: 'Opened by a link, but over',
    async before(world) {
      await world.cancel(await world.invite('juan@example.com', { Notes: message }));
      world.pass(2 * day);
    },
    given: async (inbox, world) => (inbox.invitationId = await openId(world)),
    shows: 'AcceptHandshake.CANCELED',
  },
  {
    name: 'inbox-link-missing',
    title: 'Opened by a link, but not here',
    before: one,
    given: (inbox) => (inbox.invitationId = 'h-0123456789abcdef0123456789abcdef'),
    shows: 'linkMissing',
  },
  {
    name: 'inbox-link-foreign',
    title: 'Opened by a link that is for another account',
    as: 'bill',
    before: one,
    given: async (inbox, world) => (inbox.invitationId = await openId(world)),
    shows: 'invitesOther',
  },
  {
    name: 'inbox-other-address',
    title: 'The account that is signed in has another address',
    before: one,
    given: (inbox) => (inbox.accountEmail = 'ana@example.com'),
    shows: 'forAnother',
  },
  {
    name: 'inbox-disguised',
    title: 'A sender that looks like another',
    async before(world) {
      await world.put('bill', { Name: 'Аmazon Web Services', Email: 'billing@xn--mazon-3ve.example', EmailVerified: true });
      await one(world);
    },
    shows: 'disguised',
  },
  {
    name: 'inbox-accept-hostile',
    title: 'Asking before long and hostile content is accepted',
    modal: true,
    async before(world) {
      await world.put('bill', { Name: hostile.slice(0, 60) });
      await world.invite('juan@example.com', { Notes: hostile });
    },
    act: (hand) => hand.press(accept),
    shows: 'acceptHeading',
  },
  { name: 'inbox-down', title: 'Service cannot be reached', before: ({ gate }) => gate.break(), shows: 'network' },
  {
    name: 'inbox-stale',
    title: 'Service cannot be reached any more',
    before: one,
    async act(hand, _, { gate }) {
      await hand.find(accept);
      gate.break();
      await hand.press('refresh');
    },
    shows: 'stale',
  },
  {
    name: 'inbox-hostile',
    title: 'Long and hostile content',
    async before(world) {
      await world.put('bill', { Name: hostile.slice(0, 60) });
      await world.invite('juan@example.com', { Notes: hostile });
    },
    shows: { text: '<b>bold</b>' },
  },
];
