import type { Localize } from '../localization/localize.ts';
import type { Invitation } from './invitation.ts';

const known = ['OPEN', 'ACCEPTED', 'DECLINED', 'CANCELED', 'EXPIRED'] as const;

/** The state of an invitation as it is named and drawn; nothing for one that nobody here knows. */
export const knownState = ({ state, expiresSoon }: Invitation): (typeof known)[number] | 'SOON' | undefined =>
  expiresSoon ? 'SOON' : known.find((each) => each === state);

/** The word for the state of an invitation; a state that nobody here knows is its own word, if it has one. */
export function statusWord(localize: Localize, invitation: Invitation): string {
  const key = knownState(invitation);
  return key ? localize.term(key) : invitation.state || localize.term('stateUnknown');
}
