import { formStates } from './form-states.ts';
import { inboxStates } from './inbox-states.ts';
import { listStates } from './list-states.ts';
import type { State, StateTag } from './state.ts';

/** Every state of every element. */
export const states = {
  'invite-form': formStates,
  'invitation-list': listStates,
  'invitation-inbox': inboxStates,
} as const satisfies Record<StateTag, readonly State<never>[]>;

/** The tags of the elements, in the order in which they are shown. */
export const stateTags = Object.keys(states) as readonly StateTag[]; // its keys are all there is
