import type { Handshake } from '../../src/model/handshake.ts';
import { isGone, names, organizationOf, type ReferenceHandshake, stateOf } from '../model/reference-state.ts';
import type { Moment } from './moment.ts';

interface Shown {
  readonly Handshake?: Handshake;
  readonly Handshakes?: readonly Handshake[];
  readonly Accounts?: readonly { readonly Id: string }[];
  readonly NextToken?: string;
}

/** What a list begins with: all of it, unless a token says that it goes on. */
function faultOfList(shown: readonly string[], { NextToken }: Shown, all: readonly string[]): string | undefined {
  const expected = NextToken === undefined ? all : all.slice(0, shown.length);
  return shown.join() === expected.join() ? undefined : `lists ${shown.join(', ') || 'nothing'}, not ${expected.join(', ') || 'nothing'}`;
}

const listed = (handshakes: Iterable<ReferenceHandshake>, now: number): readonly string[] =>
  [...handshakes]
    .filter((handshake) => !isGone(handshake, now))
    .map((handshake) => `${handshake.id} ${stateOf(handshake, now)}`)
    .sort();

const written = ({ Id, State }: Handshake) => `${Id} ${State}`;

/** How the answer of an operation is held against the reference. The others are seen by what they wrote. */
const faults: Readonly<Record<string, (moment: Moment, output: Shown) => string | undefined>> = {
  ListHandshakesForOrganization({ asked, reference, now }, output) {
    const caller = reference.accounts.get(asked.caller);
    const sent = [...reference.handshakes.values()].filter(({ organization }) => organization === caller?.membership?.organization);
    return faultOfList((output.Handshakes ?? []).map(written), output, listed(sent, now));
  },

  ListHandshakesForAccount({ asked, reference, now }, output) {
    const caller = reference.accounts.get(asked.caller);
    if (!caller) return undefined;
    const hidden = organizationOf(reference, caller)?.management === caller.id;
    const received = [...reference.handshakes.values()].filter(({ target, action }) => names(target, caller) && !(hidden && action === 'INVITE'));
    return faultOfList((output.Handshakes ?? []).map(written), output, listed(received, now));
  },

  ListAccounts({ asked, reference }, output) {
    const caller = reference.accounts.get(asked.caller);
    const own = caller && organizationOf(reference, caller);
    return faultOfList((output.Accounts ?? []).map(({ Id }) => Id), output, [...(own?.members ?? [])].sort());
  },
};

/** Answers what is wrong with what was shown to the caller, if anything is. */
export function shownAsReference(moment: Moment): string | undefined {
  const { asked, output, reference, now } = moment;
  const shown: Shown = typeof output === 'object' && output !== null ? output : {};
  const { Handshake: one } = shown;
  if (one) {
    const known = reference.handshakes.get(one.Id);
    const state = known && stateOf(known, now);
    if (one.State !== state) return `shows ${one.Id} as ${one.State}, not as ${state}`;
  }
  return faults[asked.operation]?.(moment, shown);
}
