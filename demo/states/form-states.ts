import type { State } from './state.ts';

/** Every state of the form. */
export const formStates: readonly State<'invite-form'>[] = [
  { name: 'form-empty', title: 'Empty', shows: ['send', 0] },
  {
    name: 'form-recipients',
    title: 'Recipients as tokens',
    act: (_, form) => form.prefill({ recipients: ['juan@example.com', 'susan@example.com', '444444444444'] }),
    shows: ['send', 3],
  },
  {
    name: 'form-sending',
    title: 'Sending 3 of 12',
    before: ({ quota, gate }) => (gate.hold('InviteAccountToOrganization', 2), quota(20)),
    async act(hand, form) {
      form.prefill({ recipients: Array.from({ length: 12 }, (_, index) => `team-${index + 1}@example.com`) });
      await hand.press(['send', 12]);
    },
    shows: ['sending', 3, 12],
  },
];
