import type { AccountName } from './accounts.ts';
import type { Hand } from './hand.ts';
import type { Said } from './said.ts';
import type { World } from './world.ts';

/** The elements that have states, by their tags. */
export type StateTag = 'invite-form' | 'invitation-list' | 'invitation-inbox';

/** A state of an element, and how a fresh element on a fresh engine is brought into it. */
export interface State<Tag extends StateTag = StateTag> {
  /** In kebab-case; begins with the element's short name. */
  readonly name: string;
  /** For people who look for it. */
  readonly title: string;
  /** Who asks; Bill for the form and the list, Juan for the inbox, unless told. */
  readonly as?: AccountName;
  /** Whether a provider surrounds the element. */
  readonly provided?: boolean;
  /** Whether it covers the page, as an open dialog does, be it only on the way. */
  readonly modal?: boolean;
  /** What has happened before the element is on the page. */
  before?(world: World): unknown;
  /** What the element is given before it is on the page. */
  given?(element: HTMLElementTagNameMap[Tag], world: World): unknown;
  /** What is done with the element on the page. */
  act?(hand: Hand, element: HTMLElementTagNameMap[Tag], world: World): unknown;
  /** The button that a person has to press in the end, because the element does not listen to scripts there. */
  readonly press?: Said;
  /** What can be read, or is the name of something, when the state is reached. */
  readonly shows: Said;
}
