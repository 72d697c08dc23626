import '../../widgets/define.ts';
import type { AccountName } from './accounts.ts';
import { Hand } from './hand.ts';
import type { State, StateTag } from './state.ts';
import { createWorld } from './world.ts';

const asks = { 'invite-form': 'bill', 'invitation-list': 'bill', 'invitation-inbox': 'juan' } as const satisfies Record<StateTag, AccountName>;

/** Presses a button as only a person can, or waits until one has. */
export type Person = (button: HTMLElement) => Promise<unknown>;

/** An element on the page. */
export interface Staged {
  readonly element: HTMLElementTagNameMap[StateTag];
  /** Settles when the state is reached. Rejects when it does not come about. */
  readonly reached: Promise<void>;
  /** Settles when the state can be seen, also in a language that was chosen since. */
  readonly seen: () => Promise<void>;
  /** Settles when nothing more comes by itself. */
  readonly rests: () => Promise<void>;
  /** Takes the element and its engine away. */
  readonly remove: () => void;
}

/** Ends everything that moves and would come to an end. */
async function still({ shadowRoot }: Element): Promise<void> {
  const ending = shadowRoot?.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity) ?? [];
  for (const animation of ending) animation.finish();
  if (ending.length > 0) await new Promise(requestAnimationFrame);
}

/** Puts a fresh element on a fresh engine into a frame, and brings it into a state. */
export function stage(tag: StateTag, state: State, frame: HTMLElement, person: Person): Staged {
  const world = createWorld();
  const client = world.client(state.as ?? asks[tag]);
  // A draft of one state is not to turn up in another.
  const element = Object.assign(document.createElement(tag), { client, now: world.now, noDraft: true });
  const provider = Object.assign(document.createElement('organizations-provider'), { client });
  const hand = new Hand(element, frame);

  async function reach(): Promise<void> {
    await state.before?.(world);
    await state.given?.(element, world);
    if (state.provided) provider.append(element);
    frame.append(state.provided ? provider : element);
    await state.act?.(hand, element, world);
    if (state.press) await person(await hand.find(state.press));
    await seen();
  }

  async function seen(): Promise<void> {
    await hand.understands();
    await hand.sees(state.shows);
    await element.updateComplete;
    await still(element);
  }

  return {
    element,
    reached: reach(),
    seen,
    rests: () => hand.rests(),
    remove: () => {
      frame.replaceChildren();
      world.close();
    },
  };
}
