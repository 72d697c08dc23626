import type { AnyAsked, Asked, AskedName } from '../model/asked.ts';
import { accountOf, type ReferenceState } from '../model/reference-state.ts';
import { addressOf, addressVersions, cast } from './cast.ts';
import type { Random } from './random.ts';

/** What a request is made up from. */
export interface Situation {
  readonly random: Random;
  readonly reference: ReferenceState;
  /** The ids of the handshakes that were made last. */
  readonly newest: readonly string[];
}

type Proposal<Name extends AskedName> = readonly [weight: number, make: (situation: Situation) => Omit<Asked[Name], 'operation'>];

const unknownHandshake = 'h-00000000000000000000000000000000';

const anybody = ({ random, reference }: Situation): string => random.pick([...reference.accounts.keys()]);

/** A management account most of the time; anybody otherwise. */
const manager = (situation: Situation): string => {
  const { random, reference } = situation;
  const managers = [...reference.organizations.values()].map(({ management }) => management);
  return managers.length === 0 || random.chance(0.08) ? anybody(situation) : random.pick(managers);
};

const member = (situation: Situation): string => {
  const { random, reference } = situation;
  const members = [...reference.organizations.values()].flatMap((organization) => [...organization.members].filter((id) => id !== organization.management));
  return members.length === 0 || random.chance(0.15) ? anybody(situation) : random.pick(members);
};

const created = (random: Random): string => `created${random.below(30)}@example.com`;

/** An address: of an account most of the time, of nobody otherwise, however it is typed. */
const address = ({ random, reference }: Situation): string => {
  const known = random.chance(0.6) ? random.pick([...reference.accounts.values()]).address : undefined;
  const typed = known ?? (random.chance(0.2) ? created(random) : addressOf(random.below(cast.length), random.below(addressVersions)));
  return random.chance(0.3) ? typed.toUpperCase() : typed;
};

/** An open one most of the time, one of the newest otherwise, and once in a while one that nobody has. */
const handshakeId = ({ random, reference, newest }: Situation): string => {
  if (newest.length === 0 || random.chance(0.01)) return unknownHandshake;
  const open = newest.filter((id) => reference.handshakes.get(id)?.closed === undefined);
  return random.pick(open.length > 0 && random.chance(0.75) ? open.slice(-12) : newest);
};

/** Asks about a handshake: from the side whose turn it is, most of the time. */
const about = (side: 'originator' | 'recipient') => (situation: Situation) => {
  const { random, reference } = situation;
  const HandshakeId = handshakeId(situation);
  const handshake = reference.handshakes.get(HandshakeId);
  const sides = handshake && {
    originator: reference.organizations.get(handshake.organization)?.management,
    recipient: accountOf(reference, handshake.target)?.id,
  };
  const other = side === 'originator' ? 'recipient' : 'originator';
  const caller = random.chance(0.1) ? anybody(situation) : (sides?.[random.chance(0.08) ? other : side] ?? anybody(situation));
  return { caller, input: { HandshakeId } };
};

const asked = (caller: (situation: Situation) => string) => (situation: Situation) => ({ caller: caller(situation), input: {} });

const organizationId = ({ random, reference }: Situation): string =>
  reference.organizations.size === 0 ? 'o-0000000000' : random.pick([...reference.organizations.keys()]);

/** How often each operation is asked for, and by whom with what. */
const proposals: { readonly [Name in AskedName]: Proposal<Name> } = {
  InviteAccountToOrganization: [
    300,
    (situation) => {
      const { random } = situation;
      const byId = random.chance(0.5);
      const Target = byId ? ({ Type: 'ACCOUNT', Id: random.chance(0.02) ? '300000000000' : anybody(situation) } as const) : ({ Type: 'EMAIL', Id: address(situation) } as const);
      return { caller: manager(situation), input: { Target, ...(random.chance(0.2) && { Notes: 'Grüße' }), ...(random.chance(0.2) && { Tags: [{ Key: 'team', Value: '' }] }) } };
    },
  ],
  AcceptHandshake: [200, about('recipient')],
  DeclineHandshake: [70, about('recipient')],
  CancelHandshake: [90, about('originator')],
  DescribeHandshake: [60, about('recipient')],
  ListHandshakesForOrganization: [40, asked(manager)],
  ListHandshakesForAccount: [40, asked(anybody)],
  ListAccounts: [20, asked(manager)],
  CreateOrganization: [
    25,
    (situation) => ({ caller: anybody(situation), input: situation.random.chance(0.5) ? { FeatureSet: 'CONSOLIDATED_BILLING' } : {} }),
  ],
  DeleteOrganization: [20, asked(manager)],
  EnableAllFeatures: [15, asked(manager)],
  LeaveOrganization: [25, asked(member)],
  RemoveAccountFromOrganization: [
    25,
    (situation) => {
      const AccountId = member(situation);
      const { reference, random } = situation;
      const own = reference.organizations.get(reference.accounts.get(AccountId)?.membership?.organization ?? '');
      return { caller: own && random.chance(0.9) ? own.management : manager(situation), input: { AccountId } };
    },
  ],
  CreateAccount: [4, (situation) => ({ caller: manager(situation), input: { Email: created(situation.random), AccountName: 'Created' } })],
  PutQuota: [
    10,
    (situation) => ({ caller: anybody(situation), input: { OrganizationId: organizationId(situation), MaxAccounts: situation.random.pick([1, 3, 6, 10, 15, 25]) } }),
  ],
  PutInitialization: [4, (situation) => ({ caller: anybody(situation), input: { OrganizationId: organizationId(situation), Seconds: situation.random.pick([0, 0.5, 60, 3600]) } })],
  PutAccount: [
    12,
    ({ random, reference }) => {
      const index = random.below(cast.length);
      const Id = random.chance(0.6) ? String(cast[index]?.Id) : random.pick([...reference.accounts.keys()]);
      const change = random.chance(0.5) && Id === cast[index]?.Id ? { Email: addressOf(index, random.below(addressVersions)), EmailVerified: false } : { HasPaymentMethod: random.chance(0.8) };
      return { caller: Id, input: { Account: { Id, ...change } } };
    },
  ],
  VerifyEmail: [
    12,
    ({ random, reference }) => {
      const unverified = [...reference.accounts.values()].filter(({ verified }) => !verified);
      const AccountId = unverified.length > 0 ? random.pick(unverified).id : random.pick([...reference.accounts.keys()]);
      return { caller: AccountId, input: { AccountId } };
    },
  ],
  AdvanceClock: [4, (situation) => ({ caller: anybody(situation), input: { Seconds: situation.random.pick([0, 60, 86_400, 15 * 86_400]) } })],
};

const names = Object.keys(proposals) as AskedName[]; // keys of a const table
const bag = names.flatMap((name) => Array.from({ length: proposals[name][0] }, () => name));

const enough = 3;

/** Makes up a request. Where there are few organizations, it founds another one more often. */
export function propose(situation: Situation): AnyAsked {
  const { random, reference } = situation;
  const operation = reference.organizations.size < enough && random.chance(0.2) ? 'CreateOrganization' : random.pick(bag);
  return { operation, ...proposals[operation][1](situation) } as AnyAsked; // the row of the operation makes its input
}
