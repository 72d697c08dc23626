import { accept, decline, one, openId } from './received-invitation.ts';
import type { Said } from './said.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

type InboxState = State<'invitation-inbox'>;

const day = 24 * 3600;

/** What happens behind the dialog in which Juan is about to accept. */
type Meanwhile = (world: World) => unknown;

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
  ['throttled', 'too much at once, so it waits', ({ gate }) => gate.refuse('AcceptHandshake', 'TooManyRequestsException', { headers: { 'retry-after': '3600' } }), { text: '60' }],
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

/** Every state of the inbox that comes of an answer. */
export const inboxAnswerStates: readonly InboxState[] = [
  { name: 'inbox-accept-dialog', title: 'Asking before it is accepted', modal: true, before: one, act: (hand) => hand.press(accept), shows: 'acceptHeading' },
  {
    name: 'inbox-accept-unticked',
    title: 'Accepting without the tick',
    modal: true,
    before: one,
    async act(hand) {
      await hand.press(accept);
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
    act: (hand) => hand.press(accept, 'acknowledge'),
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
        await hand.press(accept, 'acknowledge');
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
        await hand.press(accept);
        await hand.sees('acceptHeading');
        await meanwhile(world);
      },
      shows,
    }),
  ),
  {
    name: 'inbox-accept-barred',
    title: 'Accepting is not allowed any more',
    modal: true,
    before: one,
    async act(hand, inbox) {
      await hand.press(accept);
      await hand.sees('acceptHeading');
      inbox.denied = 'AcceptHandshake';
    },
    shows: 'AcceptHandshake.AccessDeniedException',
  },
  { name: 'inbox-accepted', title: 'Just accepted', modal: true, before: one, act: (hand) => hand.press(accept, 'acknowledge'), press: 'accept', shows: 'joined' },
  { name: 'inbox-decline-dialog', title: 'Asking before it is declined', modal: true, before: one, act: (hand) => hand.press(decline), shows: 'declineHeading' },
  {
    name: 'inbox-decline-busy',
    title: 'Declining',
    modal: true,
    before: (world) => (world.gate.hold('DeclineHandshake'), one(world)),
    act: (hand) => hand.press(decline, 'declineInvitation'),
    shows: 'declineHeading',
  },
  {
    name: 'inbox-decline-failed',
    title: 'Declining failed',
    modal: true,
    before: (world) => (world.gate.refuse('DeclineHandshake', 'ConcurrentModificationException'), one(world)),
    act: (hand) => hand.press(decline, 'declineInvitation'),
    shows: 'ConcurrentModificationException',
  },
  {
    name: 'inbox-undo',
    title: 'What is about to be declined can be taken back',
    modal: true,
    given: wait,
    before: one,
    act: (hand) => hand.press(decline, 'declineInvitation'),
    shows: 'undo',
  },
  {
    name: 'inbox-undo-over',
    title: 'What was about to be declined was canceled',
    modal: true,
    given: wait,
    before: one,
    async act(hand, _, world) {
      await hand.press(decline, 'declineInvitation');
      await hand.sees('undo');
      await world.cancel(await openId(world));
    },
    shows: 'DeclineHandshake.CANCELED',
  },
  { name: 'inbox-declined', title: 'Just declined', modal: true, before: one, act: (hand) => hand.press(decline, 'declineInvitation'), shows: 'DECLINED' },
];
