import type { Terms } from '../localization/terms.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { Answer } from './answers.ts';
import type { Membership } from './membership.ts';

/** What decides whether an invitation can be answered here. */
export interface Circumstances {
  /** Who is signed in, as far as the page knows: an account by its id, and by its email address. */
  readonly account: string | undefined;
  readonly accountEmail: string;
  /** The service has said that the invitation is not for the account. */
  readonly foreign: boolean;
  readonly membership: Membership | null | undefined;
  readonly readOnly: boolean;
  /** What the page knows not to be allowed, by the names of the operations. */
  readonly denied: readonly string[];
  /** What is shown may no longer be true. */
  readonly outdated: boolean;
  /** A page of another origin shows this one, and accepting is not allowed there. */
  readonly framed: boolean;
}

/** Why an invitation cannot be answered. */
export type Reason = keyof Terms & ('forAnother' | 'outdated' | 'onlyOne' | 'framed' | `${'Accept' | 'Decline'}Handshake.AccessDeniedException`);

/** What stands in the way of an answer. */
export interface Obstacle {
  readonly reasons: readonly Reason[];
  /** The answers that cannot be given. */
  readonly barred: readonly Answer[];
  /** There is nothing to answer here: its buttons are not shown. */
  readonly isGone: boolean;
}

interface Rule {
  readonly reason?: Reason;
  readonly bars: readonly Answer[];
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
  { bars: both, isGone: true, stands: ({ readOnly }) => readOnly },
  { reason: 'outdated', bars: both, stands: ({ outdated }) => outdated },
  { reason: 'onlyOne', bars: ['accept'], stands: ({ membership }) => Boolean(membership) },
  { reason: 'AcceptHandshake.AccessDeniedException', bars: ['accept'], stands: ({ denied }) => denied.includes('AcceptHandshake') },
  { reason: 'DeclineHandshake.AccessDeniedException', bars: ['decline'], stands: ({ denied }) => denied.includes('DeclineHandshake') },
  { reason: 'framed', bars: ['accept'], stands: ({ framed }) => framed },
];

/** What stands in the way of answering an invitation; nothing if it can be answered. What bars nothing more is not told. */
export function obstacleTo(invitation: Invitation, circumstances: Circumstances): Obstacle | undefined {
  const found: Rule[] = [];
  const isBarred = (answer: Answer): boolean => found.some(({ bars }) => bars.includes(answer));
  for (const rule of rules) if (rule.stands(circumstances, invitation) && !rule.bars.every(isBarred)) found.push(rule);
  if (found.length === 0) return undefined;
  return { reasons: found.flatMap(({ reason }) => reason ?? []), barred: found.flatMap(({ bars }) => bars), isGone: found.some(({ isGone }) => isGone) };
}
