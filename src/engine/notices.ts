import type { Email, EmailTemplate } from '../model/sandbox-operations.ts';
import type { Context } from './context.ts';
import type { AccountRecord } from './records.ts';

type Side = 'originator' | 'recipient';

/** The emails that each step sends, and to whom. An invitation that expires sends none. */
export const notices = {
  InviteAccountToOrganization: [{ Template: 'InvitationReceived', to: 'recipient' }],
  CancelHandshake: [{ Template: 'InvitationCanceled', to: 'recipient' }],
  AcceptHandshake: [
    { Template: 'InvitationAccepted', to: 'originator' },
    { Template: 'OrganizationJoined', to: 'recipient' },
  ],
  DeclineHandshake: [{ Template: 'InvitationDeclined', to: 'originator' }],
} as const satisfies Record<string, readonly { Template: EmailTemplate; to: Side }[]>;

/** Makes an email to the owner of an account. */
export const notifyAccount = (
  Template: EmailTemplate,
  { Email: To }: AccountRecord,
  { ids, now }: Context,
  HandshakeId?: string,
): readonly Email[] => [{ Id: ids.email(now), To, Template, SentTimestamp: now, ...(HandshakeId !== undefined && { HandshakeId }) }];

/** Makes the emails of a step; `addresses` are those of the management account and of the invited account. */
export const notify = (
  step: keyof typeof notices,
  HandshakeId: string,
  addresses: Readonly<Record<Side, string>>,
  { ids, now }: Context,
): readonly Email[] =>
  notices[step].map(({ Template, to }) => ({ Id: ids.email(now), To: addresses[to], Template, HandshakeId, SentTimestamp: now }));
