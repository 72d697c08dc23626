import type { Localize } from '../localization/localize.ts';
import type { Invitation } from './invitation.ts';

const known = ['OPEN', 'ACCEPTED', 'DECLINED', 'CANCELED', 'EXPIRED'] as const;

/** The word for the state of an invitation; a state that nobody here knows is its own word. */
export function statusWord(localize: Localize, { state, expiresSoon }: Invitation): string {
  const key = known.find((each) => each === state);
  return key ? localize.term(expiresSoon ? 'SOON' : key) : state;
}
