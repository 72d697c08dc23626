import type { Terms } from '../localization/terms.ts';
import type { Invitation } from '../shared/invitation.ts';
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
  /** What is shown may no longer be true. */
  readonly outdated: boolean;
  /** A page of another origin shows this one, and accepting is not allowed there. */
  readonly framed: boolean;
}

/** Why an invitation cannot be accepted. */
export interface Obstacle {
  /** The reason that stands beside it, with the place `{recipient}`. */
  readonly words?: keyof Terms & ('forAnother' | 'outdated' | 'onlyOne' | 'framed');
  /** What becomes of the two answers. */
  readonly answers: 'gone' | 'off' | 'decline only';
  readonly stands: (circumstances: Circumstances, invitation: Invitation) => boolean;
}

const isForAnother = ({ foreign, account, accountEmail }: Circumstances, { recipient }: Invitation): boolean => {
  const own = /^\d{12}$/.test(recipient) ? account : accountEmail;
  return foreign || Boolean(own && own.toLowerCase() !== recipient.toLowerCase());
};

/** What can stand in the way, in the order in which it is told. */
const obstacles: readonly Obstacle[] = [
  { words: 'forAnother', answers: 'gone', stands: isForAnother },
  { answers: 'gone', stands: ({ readOnly }) => readOnly },
  { words: 'outdated', answers: 'off', stands: ({ outdated }) => outdated },
  { words: 'onlyOne', answers: 'decline only', stands: ({ membership }) => Boolean(membership) },
  { words: 'framed', answers: 'decline only', stands: ({ framed }) => framed },
];

/** What stands in the way of accepting an invitation; nothing if it can be accepted. */
export const obstacleTo = (invitation: Invitation, circumstances: Circumstances): Obstacle | undefined =>
  obstacles.find(({ stands }) => stands(circumstances, invitation));
