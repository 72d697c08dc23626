import type { Asked, AskedName } from './asked.ts';
import {
  accountOf,
  attempts,
  figures,
  isGone,
  names,
  openInvitations,
  placesUsed,
  type ReferenceAccount,
  type ReferenceHandshake,
  type ReferenceOrganization,
  type ReferenceState,
  sidesOf,
  stateOf,
  waits,
} from './reference-state.ts';

/** What a rule is asked about; the caller's own organization and the handshake that is named are looked up already. */
export interface Question<Name extends AskedName = AskedName> {
  readonly state: ReferenceState;
  readonly input: Asked[Name]['input'];
  readonly caller: ReferenceAccount;
  readonly own: ReferenceOrganization | undefined;
  readonly handshake: ReferenceHandshake | undefined;
  readonly now: number;
}

type Refusal<Name extends AskedName> = readonly [when: (question: Question<Name>) => boolean, outcome: string];

const constraint = (reason: string) => `HandshakeConstraintViolationException/${reason}`;

const outside = [({ own }: Question) => own === undefined, 'AWSOrganizationsNotInUseException'] as const;
const notManagement = [({ own, caller }: Question) => own?.management !== caller.id, 'AccessDeniedException'] as const;

const tooYoung = ({ membership }: ReferenceAccount, now: number) => membership?.created === true && now < membership.since + figures.createdAccount;
const cannotPay = 'ConstraintViolationException/MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED';
const wait = 'ConstraintViolationException/WAIT_PERIOD_ACTIVE';

const sides = ({ state, handshake, caller }: Question) =>
  handshake ? sidesOf(state, handshake, caller) : { originator: false, recipient: false };

/** A handshake is known to its sides, until 30 days after it was closed. */
const known: readonly Refusal<AskedName>[] = [
  [({ handshake, now }) => !handshake || isGone(handshake, now), 'HandshakeNotFoundException'],
  [(question) => !sides(question).originator && !sides(question).recipient, 'HandshakeNotFoundException'],
];

/** Section 6.1: known, the right side asks, not there already, and open. */
const closing = (by: 'originator' | 'recipient', to: string, from: readonly string[]): readonly Refusal<AskedName>[] => [
  ...known,
  [(question) => !sides(question)[by], 'AccessDeniedException'],
  [({ handshake, now }) => handshake !== undefined && stateOf(handshake, now) === to, 'HandshakeAlreadyInStateException'],
  [({ handshake, now }) => handshake !== undefined && !from.includes(stateOf(handshake, now)), 'InvalidHandshakeTransitionException'],
];

const inviting = ({ state, handshake }: Question) => (handshake ? state.organizations.get(handshake.organization) : undefined);
const invitingAccount = (question: Question) => question.state.accounts.get(inviting(question)?.management ?? '');

/** Section 6.5, for invitations alone. */
const joining: readonly Refusal<AskedName>[] = [
  [({ own, caller }) => own?.management === caller.id, 'MasterCannotLeaveOrganizationException'],
  [(question) => question.own !== undefined && (!question.state.transfers || question.own === inviting(question)), constraint('ALREADY_IN_AN_ORGANIZATION')],
  [(question) => !invitingAccount(question)?.verified, constraint('MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED')],
  [(question) => question.caller.india !== invitingAccount(question)?.india, constraint('ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD')],
  [({ own, caller }) => own === undefined && !caller.pays, constraint('PAYMENT_INSTRUMENT_REQUIRED')],
  [({ caller, now }) => tooYoung(caller, now), wait],
  [(question) => question.own !== undefined && question.now < (inviting(question)?.since ?? 0) + figures.takeover, wait],
];

const switching = ({ own, now }: Question) => own?.switching !== undefined && waits(own.switching, now);

const full = ({ own, now }: Question) => own !== undefined && placesUsed(own, now) >= own.quota;

const initializing = [({ own, now }: Question) => own !== undefined && now < own.finalized, 'FinalizingOrganizationException'] as const;

/** Section 6.3, and what was seen of the live service in section 15. */
const invite: readonly Refusal<'InviteAccountToOrganization'>[] = [
  outside,
  notManagement,
  initializing,
  [({ caller }) => !caller.verified, 'AccountOwnerNotVerifiedException'],
  [switching, constraint('INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES')],
  [({ state, input: { Target } }) => Target.Type === 'ACCOUNT' && !state.accounts.has(Target.Id), 'InvalidInputException/TARGET_NOT_SUPPORTED'],
  [({ own, input: { Target } }) => Target.Type === 'ACCOUNT' && own?.members.has(Target.Id) === true, constraint('ALREADY_IN_AN_ORGANIZATION')],
  [
    ({ state, caller, input: { Target } }) => (accountOf(state, Target.Id) ?? caller).india !== caller.india,
    constraint('ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD'),
  ],
  [
    ({ state, own, now, input: { Target } }) => {
      const account = accountOf(state, Target.Id);
      const same = (target: string) => target.toLowerCase() === Target.Id.toLowerCase() || (account !== undefined && names(target, account));
      return own !== undefined && openInvitations(own, now).some(({ target }) => same(target));
    },
    'DuplicateHandshakeException',
  ],
  [full, constraint('ACCOUNT_NUMBER_LIMIT_EXCEEDED')],
  [({ own, now }) => own !== undefined && attempts(own, now) >= Math.max(20, own.quota), constraint('HANDSHAKE_RATE_LIMIT_EXCEEDED')],
];

/** When each operation is refused, in the order in which it is looked at. The first that is so is the answer. */
export const refusals: { readonly [Name in AskedName]: readonly Refusal<Name>[] } = {
  InviteAccountToOrganization: invite,
  AcceptHandshake: [
    ...closing('recipient', 'ACCEPTED', ['OPEN']),
    ...joining.map(([when, outcome]) => [(question: Question) => question.handshake?.action === 'INVITE' && when(question), outcome] as const),
  ],
  DeclineHandshake: closing('recipient', 'DECLINED', ['OPEN']),
  CancelHandshake: closing('originator', 'CANCELED', ['OPEN', 'REQUESTED']),
  DescribeHandshake: [
    ...known,
    [
      (question) => question.handshake?.action === 'INVITE' && !sides(question).originator && question.own?.management === question.caller.id,
      'HandshakeNotFoundException',
    ],
  ],
  ListHandshakesForOrganization: [outside, notManagement],
  ListHandshakesForAccount: [],
  ListAccounts: [outside, notManagement],
  CreateOrganization: [
    [({ own }) => own !== undefined, 'AlreadyInOrganizationException'],
    [({ caller }) => !caller.pays, 'ConstraintViolationException/MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED'],
  ],
  DeleteOrganization: [outside, notManagement, [({ own }) => own !== undefined && own.members.size > 1, 'OrganizationNotEmptyException']],
  EnableAllFeatures: [
    outside,
    notManagement,
    [({ own }) => own?.allFeatures === true, constraint('ORGANIZATION_ALREADY_HAS_ALL_FEATURES')],
    [switching, constraint('ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION')],
  ],
  LeaveOrganization: [
    outside,
    [({ own, caller }) => own?.management === caller.id, 'MasterCannotLeaveOrganizationException'],
    [({ caller, now }) => tooYoung(caller, now), wait],
    [({ caller }) => !caller.pays, cannotPay],
  ],
  RemoveAccountFromOrganization: [
    outside,
    notManagement,
    [({ own, input }) => own?.members.has(input.AccountId) !== true, 'AccountNotFoundException'],
    [({ caller, input }) => caller.id === input.AccountId, 'MasterCannotLeaveOrganizationException'],
    [({ state, input, now }) => tooYoung(accountOf(state, input.AccountId) as ReferenceAccount, now), wait], // a member, as was just seen
    [({ state, input }) => accountOf(state, input.AccountId)?.pays !== true, cannotPay],
  ],
  CreateAccount: [outside, notManagement, initializing, [full, 'ConstraintViolationException/ACCOUNT_NUMBER_LIMIT_EXCEEDED']],
  PutQuota: [[({ state, input }) => !state.organizations.has(input.OrganizationId), 'AWSOrganizationsNotInUseException']],
  PutInitialization: [[({ state, input }) => !state.organizations.has(input.OrganizationId), 'AWSOrganizationsNotInUseException']],
  PutAccount: [],
  VerifyEmail: [],
  AdvanceClock: [],
};
