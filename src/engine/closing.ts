import type { HandshakeState } from '../model/handshake.ts';
import { limits } from '../model/limits.ts';
import type { Input } from '../model/operations.ts';
import { type AllowanceName, release } from './allowances.ts';
import type { Context } from './context.ts';
import { permitted } from './rules.ts';
import { accountOf, recipientKeys } from './recipients.ts';
import type { AccountRecord, HandshakeRecord, OrganizationRecord } from './records.ts';
import type { Rule } from './rule.ts';
import { secondsAfter } from './seconds-after.ts';
import type { Reader } from './store.ts';
import { stateAt, type TransitionName, transitions } from './transitions.ts';

/** What is known of an invitation when somebody asks for it by its id. */
export interface InvitationFacts {
  readonly handshake: HandshakeRecord | undefined;
  readonly organization: OrganizationRecord | undefined;
  readonly management: AccountRecord | undefined;
}

/** Reads an invitation with the organization that sent it. */
export async function loadInvitation(reader: Reader, { HandshakeId }: Input<'DescribeHandshake'>): Promise<InvitationFacts> {
  const handshake = await reader.get('handshakes', HandshakeId);
  if (!handshake) return { handshake, organization: undefined, management: undefined };
  const [organization, management] = await Promise.all([
    reader.get('organizations', handshake.OrganizationId),
    reader.get('accounts', handshake.ManagementAccountId),
  ]);
  return { handshake, organization, management };
}

/** Reads the address at which the invited account gets its emails. */
export const recipientAddress = async (reader: Reader, { Target }: HandshakeRecord): Promise<string> =>
  (await accountOf(reader, Target))?.Email ?? Target.Id;

/** Which sides of an invitation an account is on: neither, one, or both if an organization invited itself by address. */
export const sides = {
  originator: ({ organization }: InvitationFacts, { caller }: Context): boolean => organization?.ManagementAccountId === caller.Id,
  recipient: ({ handshake }: InvitationFacts, { caller }: Context): boolean =>
    handshake !== undefined && recipientKeys(caller).includes(handshake.RecipientKey),
};

/** There is such an invitation, and the caller is on one of its sides. */
export const found: Rule<unknown, InvitationFacts> = {
  rule: 'A handshake is known to its two sides, until 30 days after it was closed.',
  source: 'Managing pending invitations; API reference, HandshakeNotFoundException',
  holds: ({ facts, context }) =>
    facts.handshake !== undefined &&
    context.now < facts.handshake.RemovalTimestamp &&
    (sides.originator(facts, context) || sides.recipient(facts, context)),
  otherwise: ['HandshakeNotFoundException'],
};

/** The rules that every transition begins with: known, asked by the right side, permitted, and open. */
export const closingRules = (name: TransitionName): readonly Rule<unknown, InvitationFacts>[] => {
  const { by, from, to } = transitions[name];
  const mayFrom: readonly HandshakeState[] = from;
  return [
    found,
    {
      rule: `${name} is for the ${by} of the invitation.`,
      source: by === 'originator' ? 'Managing pending invitations' : 'Accepting or declining an invitation',
      holds: ({ facts, context }) => sides[by](facts, context),
      otherwise: ['AccessDeniedException'],
    },
    permitted(name),
    {
      rule: `The invitation is not ${to} already.`,
      source: 'API reference, HandshakeAlreadyInStateException',
      holds: ({ facts, context }) => !facts.handshake || stateAt(facts.handshake, context.now) !== to,
      otherwise: ['HandshakeAlreadyInStateException'],
    },
    {
      rule: 'The invitation is open: nothing leads out of a closed state, and when its time is over it has expired.',
      source: 'API reference, InvalidHandshakeTransitionException',
      holds: ({ facts, context }) => !facts.handshake || mayFrom.includes(stateAt(facts.handshake, context.now)),
      otherwise: ['InvalidHandshakeTransitionException'],
    },
  ];
};

/** The organization with the place back that a handshake held, if it held one. */
export const placeBack = (organization: OrganizationRecord, { PlaceLapses }: HandshakeRecord): OrganizationRecord => ({
  ...organization,
  Places: organization.Places - (PlaceLapses === undefined ? 0 : 1),
});

/** Closes an open invitation: the new state, listed for another 30 days, out of the given allowances. */
export function close(name: TransitionName, handshake: HandshakeRecord, now: number, released: readonly AllowanceName[]): HandshakeRecord {
  const closed: HandshakeRecord = { ...handshake, State: transitions[name].to, RemovalTimestamp: secondsAfter(now, limits.retention) };
  return released.reduce((record, allowance) => release(allowance, record), closed);
}
