import { accounts } from './accounts.ts';
import { addresses, hostile, longAddress, message } from './samples.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

const hour = 3600;
const day = 24 * hour;

/** Three that wait for an answer. */
async function three({ invite, pass }: World): Promise<void> {
  await invite(accounts.anika);
  pass(2 * day);
  await invite('susan@example.com', { Notes: message });
  pass(5 * hour);
  await invite('juan@example.com', { Notes: message });
  pass(12 * 60);
}

/** As many as are asked for, in every state, the oldest almost over. */
async function many({ invite, pass, quota, cancel, accept, decline }: World, count: number): Promise<void> {
  await quota(100);
  await accept('anika', await invite(accounts.anika));
  await decline('juan', await invite('juan@example.com'));
  pass(day);
  for (const [index, address] of addresses(count - 2).entries()) {
    const id = await invite(address, index % 3 ? {} : { Notes: message });
    if (index % 7 === 3) await cancel(id);
    pass(6 * hour);
  }
}

/** Opens the question whether Juan's invitation should be canceled, and answers it. */
const cancelJuan: State<'invitation-list'>['act'] = (hand) => hand.press(['cancelFor', 'juan@example.com'], 'cancelInvitation');

/** Cancels so many of the newest elsewhere. */
async function cancelElsewhere(world: World, count: number): Promise<void> {
  const { Handshakes } = await world.as('bill').send('ListHandshakesForOrganization', {});
  for (const { Id } of Handshakes.slice(0, count)) await world.cancel(Id);
}

/** Opens the question whether three should be canceled; then all but the oldest so many are canceled elsewhere. */
const cancelThree =
  (left: number): NonNullable<State<'invitation-list'>['act']> =>
  async (hand, _, world) => {
    await hand.press('selectAll', ['cancelSeveral', 3]);
    await hand.sees(['cancelSeveralHeading', 3]);
    await cancelElsewhere(world, 3 - left);
  };

/** Lets what is confirmed wait. */
const wait = (list: HTMLElement): void => list.setAttribute('undo-seconds', '10');

/** Every state of the list. */
export const listStates: readonly State<'invitation-list'>[] = [
  { name: 'list-loading', title: 'Loading', before: ({ gate }) => gate.hold(), shows: 'loading' },
  { name: 'list-empty', title: 'No invitations yet', shows: 'listEmpty' },
  {
    name: 'list-statuses',
    title: 'Every status',
    async before({ invite, pass, accept, decline, cancel }) {
      await accept('juan', await invite(accounts.juan));
      pass(hour);
      await decline('susan', await invite('susan@example.com'));
      pass(hour);
      await invite('late@example.com');
      pass(14 * day);
      await cancel(await invite('canceled@example.com'));
      await invite('soon@example.com');
      pass(13.5 * day);
      await invite('anika@example.com');
      pass(90);
    },
    shows: 'SOON',
  },
  { name: 'list-one-page', title: 'One page', before: (world) => many(world, 12), shows: { text: 'team-10@example.com' } },
  { name: 'list-pages', title: 'Several pages', before: (world) => many(world, 47), shows: ['range', 1, 20, 47] },
  {
    name: 'list-details',
    title: 'Details open',
    before: three,
    act: (hand) => hand.press({ text: 'susan@example.com' }),
    shows: 'invitationId',
  },
  {
    name: 'list-long',
    title: 'Long and hostile content',
    async before({ invite, quota }) {
      await quota(20);
      await invite(longAddress, { Notes: hostile });
      await invite('{name}#$*+-/=?^`~@example.com');
    },
    act: (hand) => hand.press({ text: longAddress }),
    shows: { text: '<b>bold</b>' },
  },
  {
    name: 'list-strange',
    title: 'An answer that nobody expects',
    before: ({ gate, now }) =>
      gate.answer('ListHandshakesForOrganization', {
        Handshakes: [
          { Id: 'h-strange', State: 'SOMETHING_NEW', RequestedTimestamp: now() - day, Parties: [{ Type: 'EMAIL', Id: 'evil\u202Emoc@example.com' }], Resources: [null, 7] },
          { Id: 'h-markup', State: 'OPEN', ExpirationTimestamp: now() + day, Parties: [{ Type: 'EMAIL', Id: '<b>a@b.c</b>' }] },
          { Id: 'h-nothing' },
        ],
      }),
    shows: { text: 'evil[U+202E]moc@example.com' },
  },
  {
    name: 'list-filtered',
    title: 'Filtered',
    before: (world) => many(world, 24),
    act: (hand) => hand.write('filter', 'team-1'),
    shows: ['matches', 11],
  },
  {
    name: 'list-no-matches',
    title: 'Nothing matches',
    before: three,
    act: (hand) => hand.write('filter', 'nowhere'),
    shows: 'noMatches',
  },
  {
    name: 'list-loading-more',
    title: 'More is on its way',
    async before(world) {
      await many(world, 47);
      world.gate.hold('ListHandshakesForOrganization', 2);
    },
    shows: ['loadingMore', 40],
  },
  { name: 'list-hundred', title: 'A hundred rows, close together', given: (list) => (list.setAttribute('density', 'compact'), (list.pageSize = 100)), before: (world) => many(world, 100), shows: ['range', 1, 100, 100] },
  { name: 'list-view', title: 'How rows look is chosen', modal: true, before: (world) => many(world, 12), act: (hand) => hand.press('view'), shows: 'density' },
  { name: 'list-readonly', title: 'To be looked at only', given: (list) => (list.readOnly = true), before: three, shows: 'readonlyHint' },
  {
    name: 'list-selected',
    title: 'Some are selected',
    before: (world) => many(world, 12),
    act: (hand) => hand.press(['select', 'team-10@example.com'], ['select', 'team-8@example.com'], ['select', 'team-7@example.com']),
    shows: ['selectedCount', 3],
  },
  {
    name: 'list-cancel-several',
    title: 'Asking before several are canceled',
    modal: true,
    before: (world) => many(world, 12),
    act: (hand) => hand.press('selectAll', ['cancelSeveral', 9]),
    shows: ['cancelSeveralHeading', 9],
  },
  {
    name: 'list-cancel-several-failed',
    title: 'Several could not be canceled',
    modal: true,
    before: (world) => (world.gate.refuse('CancelHandshake', 'ConcurrentModificationException', { times: 3 }), three(world)),
    act: (hand) => hand.press('selectAll', ['cancelSeveral', 3], ['cancelSeveral', 3]),
    shows: ['notCanceled', 3],
  },
  {
    name: 'list-cancel-several-late',
    title: 'One of several was canceled elsewhere',
    modal: true,
    before: three,
    act: cancelThree(2),
    shows: ['closedMeanwhile', 1],
  },
  {
    name: 'list-cancel-several-one',
    title: 'All but one were canceled elsewhere',
    modal: true,
    before: three,
    act: cancelThree(1),
    shows: ['closedMeanwhile', 2],
  },
  {
    name: 'list-cancel-several-over',
    title: 'All were canceled elsewhere',
    modal: true,
    before: three,
    act: cancelThree(0),
    shows: ['notCanceled', 3],
  },
  {
    name: 'list-undo',
    title: 'What is about to be canceled can be taken back',
    modal: true,
    given: wait,
    before: (world) => many(world, 12),
    act: (hand) => hand.press(['cancelFor', 'team-10@example.com'], 'cancelInvitation'),
    shows: 'undo',
  },
  {
    name: 'list-undo-several',
    title: 'Several can be taken back, one was canceled elsewhere',
    modal: true,
    given: wait,
    before: three,
    async act(hand, list, world) {
      await cancelThree(3)(hand, list, world);
      await hand.press(['cancelSeveral', 3]);
      await cancelElsewhere(world, 1);
    },
    shows: ['closedMeanwhile', 1],
  },
  {
    name: 'list-undo-failed',
    title: 'What was not taken back failed',
    modal: true,
    given: wait,
    before: (world) => (world.gate.refuse('CancelHandshake', 'ConcurrentModificationException'), three(world)),
    async act(hand, _, world) {
      await hand.press(['cancelFor', 'juan@example.com'], 'cancelInvitation');
      world.pass(10);
    },
    shows: 'ConcurrentModificationException',
  },
  {
    name: 'list-accepted',
    title: 'What can be done after an invitation was accepted',
    async before({ invite, accept }) {
      await accept('juan', await invite(accounts.juan, { Notes: message }));
    },
    act: (hand) => hand.press({ text: accounts.juan }, 'nextShow'),
    shows: 'nextAttach',
  },
  {
    name: 'list-accepted-several',
    title: 'What can be done after two were accepted',
    async before({ invite, accept }) {
      await accept('juan', await invite(accounts.juan));
      await accept('anika', await invite(accounts.anika));
    },
    act: (hand) => hand.press({ text: accounts.juan }, { text: accounts.anika }),
    shows: 'nextShow',
  },
  {
    name: 'list-cancel-dialog',
    title: 'Asking before it is canceled',
    modal: true,
    before: three,
    act: (hand) => hand.press(['cancelFor', 'juan@example.com']),
    shows: 'cancelHeading',
  },
  {
    name: 'list-cancel-busy',
    title: 'Canceling',
    modal: true,
    before: (world) => (world.gate.hold('CancelHandshake'), three(world)),
    act: cancelJuan,
    shows: 'cancelHeading',
  },
  {
    name: 'list-cancel-failed',
    title: 'Canceling failed',
    modal: true,
    before: (world) => (world.gate.refuse('CancelHandshake', 'ConcurrentModificationException'), three(world)),
    act: cancelJuan,
    shows: 'ConcurrentModificationException',
  },
  {
    name: 'list-cancel-denied',
    title: 'Not allowed to cancel',
    modal: true,
    async before(world) {
      await three(world);
      await world.deny('bill', 'organizations:CancelHandshake');
    },
    act: cancelJuan,
    shows: 'CancelHandshake.AccessDeniedException',
  },
  {
    name: 'list-cancel-late',
    title: 'Answered before it was canceled',
    modal: true,
    before: three,
    async act(hand, _, world) {
      await hand.press(['cancelFor', 'juan@example.com']);
      await hand.sees('cancelHeading');
      const { Handshakes } = await world.as('juan').send('ListHandshakesForAccount', {});
      for (const { Id } of Handshakes) await world.accept('juan', Id);
    },
    shows: 'CancelHandshake.ACCEPTED',
  },
  {
    name: 'list-canceled',
    title: 'Just canceled',
    modal: true,
    before: three,
    act: cancelJuan,
    shows: ['resendTo', 'juan@example.com'],
  },
  {
    name: 'list-denied',
    title: 'Permission missing',
    before: ({ deny }) => deny('bill', 'organizations:ListHandshakesForOrganization'),
    shows: 'ListHandshakesForOrganization.AccessDeniedException',
  },
  {
    name: 'list-member',
    title: 'A member account looks',
    as: 'juan',
    before: async ({ invite, accept }) => accept('juan', await invite(accounts.juan)),
    shows: 'ListHandshakesForOrganization.AccessDeniedException',
  },
  { name: 'list-no-organization', title: 'Not in an organization', as: 'juan', shows: 'ListHandshakesForOrganization.AWSOrganizationsNotInUseException' },
  { name: 'list-down', title: 'Service cannot be reached', before: ({ gate }) => gate.break(), shows: 'network' },
  {
    name: 'list-stale',
    title: 'Service cannot be reached any more',
    before: three,
    async act(hand, _, { gate }) {
      await hand.sees({ text: 'juan@example.com' });
      gate.break();
      await hand.press('refresh');
    },
    shows: 'stale',
  },
  {
    name: 'list-refreshing',
    title: 'Refreshing',
    before: three,
    async act(hand, _, { gate }) {
      await hand.sees({ text: 'juan@example.com' });
      gate.hold();
      await hand.press('refresh');
    },
    shows: 'refresh',
  },
  { name: 'list-not-kept', title: 'In memory only, told by the provider', provided: true, before: three, shows: 'notKept' },
];
