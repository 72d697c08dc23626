import type { EmailTemplate } from '../model/sandbox-operations.ts';
import type { Context } from './context.ts';
import { emailKey } from './recipients.ts';
import type { EmailRecord } from './records.ts';

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

/** Makes an email. */
export const email = (Template: EmailTemplate, To: string, { ids, now }: Context, HandshakeId?: string): EmailRecord => ({
  Id: ids.email(now),
  To,
  ToKey: emailKey(To),
  Template,
  SentTimestamp: now,
  ...(HandshakeId !== undefined && { HandshakeId }),
});

/** Makes the emails of a step; `addresses` are those of the management account and of the invited account. */
export const notify = (
  step: keyof typeof notices,
  HandshakeId: string,
  addresses: Readonly<Record<Side, string>>,
  context: Context,
): readonly EmailRecord[] => notices[step].map(({ Template, to }) => email(Template, addresses[to], context, HandshakeId));
