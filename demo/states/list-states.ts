import type { State } from './state.ts';

/** Every state of the list. */
export const listStates: readonly State<'invitation-list'>[] = [
  { name: 'list-loading', title: 'Loading', before: ({ gate }) => gate.hold(), shows: 'loading' },
  { name: 'list-empty', title: 'No invitations yet', shows: 'listEmpty' },
  {
    name: 'list-cancel-dialog',
    title: 'Asking before it is canceled',
    modal: true,
    before: ({ invite }) => invite('juan@example.com'),
    act: (hand) => hand.press(['cancelFor', 'juan@example.com']),
    shows: 'cancelHeading',
  },
  { name: 'list-not-kept', title: 'In memory only, told by the provider', provided: true, shows: 'notKept' },
];
