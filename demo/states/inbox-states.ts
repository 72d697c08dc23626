import { accounts } from './accounts.ts';
import { hostile, message } from './samples.ts';
import type { Said } from './said.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

type InboxState = State<'invitation-inbox'>;

const hour = 3600;
const day = 24 * hour;

/** One that waits for Juan's answer. */
async function one({ invite, pass }: World): Promise<void> {
  await invite('juan@example.com', { Notes: message });
  pass(3 * hour);
}

/** What happens behind the dialog in which Juan is about to accept. */
type Meanwhile = (world: World) => unknown;

const openId = async ({ as }: World): Promise<string> => {
  const { Handshakes } = await as('juan').send('ListHandshakesForAccount', {});
  return Handshakes[0]?.Id ?? '';
};

/** Lets what is confirmed wait. */
const wait = (inbox: HTMLElement): void => inbox.setAttribute('undo-seconds', '10');

const refusedBy = (name: string): Meanwhile => ({ gate }) => gate.refuse('AcceptHandshake', name);

const constraint = 'HandshakeConstraintViolationException';

/** Why accepting is refused: the state's name, its title, what leads there, and what is said. */
const refusals: readonly (readonly [name: string, title: string, meanwhile: Meanwhile, shows: Said])[] = [
  ['role', 'role may not be made', ({ deny }) => deny('juan', 'iam:CreateServiceLinkedRole'), 'AccessDeniedForDependencyException.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE'],
  ['denied', 'permission missing', ({ deny }) => deny('juan', 'organizations:AcceptHandshake'), 'AcceptHandshake.AccessDeniedException'],
  ['payment', 'no payment method', ({ put }) => put('juan', { HasPaymentMethod: false }), `AcceptHandshake.${constraint}.PAYMENT_INSTRUMENT_REQUIRED`],
  ['seller', 'another seller', ({ put }) => put('juan', { SellerOfRecord: 'AISPL' }), `AcceptHandshake.${constraint}.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD`],
  ['unverified', 'email address of the inviting account not verified', ({ put }) => put('bill', { EmailVerified: false }), `${constraint}.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED`],
  ['full', 'no room in the inviting organization', ({ gate }) => gate.refuse('AcceptHandshake', constraint, { Reason: 'ACCOUNT_NUMBER_LIMIT_EXCEEDED' }), `AcceptHandshake.${constraint}.ACCOUNT_NUMBER_LIMIT_EXCEEDED`],
  ['gone', 'gone', refusedBy('HandshakeNotFoundException'), 'HandshakeNotFoundException'],
  ['conflict', 'changed at the same moment', refusedBy('ConcurrentModificationException'), 'ConcurrentModificationException'],
  ['throttled', 'too much at once', refusedBy('TooManyRequestsException'), 'TooManyRequestsException'],
  ['down', 'service cannot be reached', ({ gate }) => gate.break(), 'network'],
];

/** Why nothing is left to accept while somebody is asked: the state's name, its title, what leads there, and what is said. */
const ends: readonly (readonly [name: string, title: string, meanwhile: Meanwhile, shows: Said])[] = [
  ['canceled', 'canceled meanwhile', async (world) => world.cancel(await openId(world)), 'AcceptHandshake.CANCELED'],
  ['expired', 'expired meanwhile', ({ pass }) => pass(15 * day), 'AcceptHandshake.EXPIRED'],
  ['elsewhere', 'accepted elsewhere', async (world) => world.accept('juan', await openId(world)), 'AcceptHandshake.ACCEPTED'],
  ['member', 'in an organization meanwhile', async ({ inviteFrom, accept }) => accept('juan', await inviteFrom('susan', 'juan')), `AcceptHandshake.${constraint}.ALREADY_IN_AN_ORGANIZATION`],
  ['manages', 'manages an organization meanwhile', ({ as }) => as('juan').send('CreateOrganization', {}), 'MasterCannotLeaveOrganizationException'],
];

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
  { name: 'inbox-accept-dialog', title: 'Asking before it is accepted', modal: true, before: one, act: (hand) => hand.press('accept'), shows: 'acceptHeading' },
  {
    name: 'inbox-accept-unticked',
    title: 'Accepting without the tick',
    modal: true,
    before: one,
    async act(hand) {
      await hand.press('accept');
      await hand.sees('acceptHeading');
    },
    press: 'accept',
    shows: 'acknowledgeMissing',
  },
  {
    name: 'inbox-accept-busy',
    title: 'Accepting',
    modal: true,
    before: (world) => (world.gate.hold('AcceptHandshake'), one(world)),
    act: (hand) => hand.press('accept', 'acknowledge'),
    press: 'accept',
    shows: 'accepting',
  },
  ...refusals.map(
    ([name, title, meanwhile, shows]): InboxState => ({
      name: `inbox-accept-${name}`,
      title: `Accepting refused: ${title}`,
      modal: true,
      before: one,
      async act(hand, _, world) {
        await hand.press('accept', 'acknowledge');
        await meanwhile(world);
      },
      press: 'accept',
      shows,
    }),
  ),
  ...ends.map(
    ([name, title, meanwhile, shows]): InboxState => ({
      name: `inbox-accept-${name}`,
      title: `Nothing left to accept: ${title}`,
      modal: true,
      before: one,
      async act(hand, _, world) {
        await hand.press('accept');
        await hand.sees('acceptHeading');
        await meanwhile(world);
      },
      shows,
    }),
  ),
  { name: 'inbox-accepted', title: 'Just accepted', modal: true, before: one, act: (hand) => hand.press('accept', 'acknowledge'), press: 'accept', shows: 'joined' },
  { name: 'inbox-decline-dialog', title: 'Asking before it is declined', modal: true, before: one, act: (hand) => hand.press('decline'), shows: 'declineHeading' },
  {
    name: 'inbox-decline-busy',
    title: 'Declining',
    modal: true,
    before: (world) => (world.gate.hold('DeclineHandshake'), one(world)),
    act: (hand) => hand.press('decline', 'declineInvitation'),
    shows: 'declineHeading',
  },
  {
    name: 'inbox-decline-failed',
    title: 'Declining failed',
    modal: true,
    before: (world) => (world.gate.refuse('DeclineHandshake', 'ConcurrentModificationException'), one(world)),
    act: (hand) => hand.press('decline', 'declineInvitation'),
    shows: 'ConcurrentModificationException',
  },
  {
    name: 'inbox-undo',
    title: 'What is about to be declined can be taken back',
    modal: true,
    given: wait,
    before: one,
    act: (hand) => hand.press('decline', 'declineInvitation'),
    shows: 'undo',
  },
  {
    name: 'inbox-undo-over',
    title: 'What was about to be declined was canceled',
    modal: true,
    given: wait,
    before: one,
    async act(hand, _, world) {
      await hand.press('decline', 'declineInvitation');
      await hand.sees('undo');
      await world.cancel(await openId(world));
    },
    shows: 'DeclineHandshake.CANCELED',
  },
  { name: 'inbox-declined', title: 'Just declined', modal: true, before: one, act: (hand) => hand.press('decline', 'declineInvitation'), shows: 'DECLINED' },
  {
    name: 'inbox-member',
    title: 'A member already, with another invitation',
    async before(world) {
      await world.accept('juan', await world.invite(accounts.juan));
      await world.inviteFrom('susan', 'juan', message);
    },
    shows: 'onlyOne',
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
    act: (hand) => hand.press('accept'),
    shows: 'acceptHeading',
  },
  { name: 'inbox-down', title: 'Service cannot be reached', before: ({ gate }) => gate.break(), shows: 'network' },
  {
    name: 'inbox-stale',
    title: 'Service cannot be reached any more',
    before: one,
    async act(hand, _, { gate }) {
      await hand.find('accept');
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
