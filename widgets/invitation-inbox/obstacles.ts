import type { Terms } from '../localization/terms.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { Answer } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Why an invitation cannot be answered. */
export type Reason = keyof Terms &
  ('forAnother' | 'onlyLook' | 'aboutToDecline' | 'outdated' | 'framed' | typeof alreadyInOne | 'MasterCannotLeaveOrganizationException' | `${'Accept' | 'Decline'}Handshake.AccessDeniedException`);

const alreadyInOne = 'AcceptHandshake.HandshakeConstraintViolationException.ALREADY_IN_AN_ORGANIZATION';

/** What stands in the way of an answer. */
export interface Obstacle {
  readonly reasons: readonly Reason[];
  /** The answers that cannot be given. */
  readonly barred: readonly Answer[];
  /** There is nothing to answer here: its buttons are not shown. */
  readonly isGone: boolean;
  /** All of it is said before the invitations. */
  readonly isSaid: boolean;
}

interface Rule {
  readonly reason: Reason;
  readonly bars: readonly Answer[];
  /** It is said once, before all invitations. */
  readonly isSaid?: boolean;
  readonly isGone?: boolean;
  readonly stands: (circumstances: Circumstances, invitation: Invitation) => boolean;
}

const isForAnother = ({ foreign, account, accountEmail }: Circumstances, { recipient }: Invitation): boolean => {
  const own = /^\d{12}$/.test(recipient) ? account : accountEmail;
  return foreign || Boolean(own && own.toLowerCase() !== recipient.toLowerCase());
};

const both = ['accept', 'decline'] as const;

/** What can stand in the way, in the order in which it is told. */
const rules: readonly Rule[] = [
  { reason: 'forAnother', bars: both, isGone: true, stands: isForAnother },
  { reason: 'onlyLook', bars: both, isGone: true, isSaid: true, stands: ({ readOnly }) => readOnly },
  { reason: 'aboutToDecline', bars: both, stands: ({ declining }) => declining },
  { reason: 'outdated', bars: both, stands: ({ outdated }) => outdated },
  { reason: 'MasterCannotLeaveOrganizationException', bars: ['accept'], stands: ({ account, membership }) => Boolean(account && membership?.managementId === account) },
  { reason: alreadyInOne, bars: ['accept'], stands: ({ membership }) => Boolean(membership) },
  { reason: 'AcceptHandshake.AccessDeniedException', bars: ['accept'], stands: ({ denied }) => denied.includes('AcceptHandshake') },
  { reason: 'DeclineHandshake.AccessDeniedException', bars: ['decline'], stands: ({ denied }) => denied.includes('DeclineHandshake') },
  { reason: 'framed', bars: ['accept'], isSaid: true, stands: ({ framed }) => framed },
];

/** What stands in the way of answering an invitation; nothing if it can be answered. What bars nothing more is not told. */
export function obstacleTo(invitation: Invitation, circumstances: Circumstances): Obstacle | undefined {
  const found: Rule[] = [];
  const isBarred = (answer: Answer): boolean => found.some(({ bars }) => bars.includes(answer));
  for (const rule of rules) if (rule.stands(circumstances, invitation) && !rule.bars.every(isBarred)) found.push(rule);
  if (found.length === 0) return undefined;
  return {
    reasons: found.map(({ reason }) => reason),
    barred: found.flatMap(({ bars }) => bars),
    isGone: found.some(({ isGone }) => isGone),
    isSaid: found.every(({ isSaid }) => isSaid),
  };
}

/** Why an answer cannot be given; nothing if it can. */
export const reasonAgainst = (answer: Answer, invitation: Invitation, circumstances: Circumstances): Reason | undefined =>
  rules.find(({ bars, stands }) => bars.includes(answer) && stands(circumstances, invitation))?.reason;

/** Tells whether a name is that of a reason. */
export const isReason = (name: string): name is Reason => rules.some(({ reason }) => reason === name);
