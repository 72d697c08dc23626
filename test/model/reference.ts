import type { AnyAsked } from './asked.ts';
import { type Drawn, effects, type ReferenceEmail } from './reference-effects.ts';
import { type Question, refusals } from './reference-rules.ts';
import { organizationOf, type ReferenceState } from './reference-state.ts';

/** A system in which nobody has an account yet. */
export const emptyReference = (transfers: boolean): ReferenceState => ({
  accounts: new Map(),
  organizations: new Map(),
  handshakes: new Map(),
  transfers,
});

/** A caller that is nobody, for the operations that look at none. */
const nobody = { id: '', address: '', india: false, verified: false, pays: false };

const question = (state: ReferenceState, { caller: id, input }: AnyAsked, now: number): Question => {
  const caller = state.accounts.get(id) ?? nobody;
  const handshake = 'HandshakeId' in input ? state.handshakes.get(input.HandshakeId) : undefined;
  return { state, input, caller, own: organizationOf(state, caller), handshake, now };
};

/** The outcome that the reference asks for: `ok`, or an exception with its Reason. `now` is in milliseconds. */
export function outcomeOf(state: ReferenceState, asked: AnyAsked, now: number): string {
  const about = question(state, asked, now) as never; // each row of the table takes the input of its own operation
  return refusals[asked.operation].find(([when]) => when(about))?.[1] ?? 'ok';
}

/** Does what was asked, and answers the emails that have to go out. */
export const perform = (state: ReferenceState, asked: AnyAsked, now: number, drawn: Drawn): readonly ReferenceEmail[] =>
  effects[asked.operation](question(state, asked, now) as never, drawn); // likewise
