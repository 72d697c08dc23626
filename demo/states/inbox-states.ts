import type { State } from './state.ts';

/** Every state of the inbox. */
export const inboxStates: readonly State<'invitation-inbox'>[] = [
  { name: 'inbox-empty', title: 'No open invitations', shows: 'inboxEmpty' },
  { name: 'inbox-one', title: 'One invitation', before: ({ invite }) => invite('juan@example.com', { Notes: 'Please join us.' }), shows: 'accept' },
  {
    name: 'inbox-accept-unticked',
    title: 'Accepting without the tick',
    modal: true,
    before: ({ invite }) => invite('juan@example.com'),
    act: (hand) => hand.press('accept'),
    press: 'accept',
    shows: 'acknowledgeMissing',
  },
];
