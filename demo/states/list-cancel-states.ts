import { many, three } from './sent-invitations.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

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

/** Every state of the list that comes of canceling. */
export const listCancelStates: readonly State<'invitation-list'>[] = [
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
    name: 'list-cancel-several-stopped',
    title: 'Canceling several was stopped',
    modal: true,
    before: three,
    async act(hand, list, world) {
      const release = world.gate.hold('CancelHandshake');
      await hand.press('selectAll', ['cancelSeveral', 3], ['cancelSeveral', 3], 'stop');
      release();
    },
    shows: ['stillOpen', 2],
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
];
