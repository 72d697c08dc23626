import type { Email } from '../src/index.ts';
import type { Invitation } from '../widgets/shared/invitation.ts';
import { dateAndTime } from './date.ts';
import { formatLink } from './link.ts';

/** An email as its reader sees it: plain texts, and at most one link. Times are epoch seconds. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly sent: number;
  readonly subject: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** What the inviting side wrote, as it wrote it. */
  readonly message: { readonly from: string; readonly text: string } | undefined;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly points: readonly string[];
  readonly action: { readonly label: string; readonly href: string } | undefined;
  readonly closing: string;
}

type Content = Omit<Letter, 'id' | 'to' | 'sent'>;
type Template = Email['Template'];

/** What an email is about; nothing is known of the invitation once it is no longer kept. */
interface About {
  readonly email: Email;
  readonly invitation: Invitation | undefined;
  /** The account that reads the email, if there is one at its address. */
  readonly reader: string | undefined;
}

const organization = ({ invitation }: About): string => invitation?.organizationId ?? 'an organization';
const inviter = ({ invitation }: About): string => invitation?.managementEmail ?? 'the management account';
const invited = ({ invitation }: About): string => invitation?.recipient ?? 'The account';

const known = (facts: readonly (readonly [string, string | undefined])[]): Letter['facts'] =>
  facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));

const owner = ({ invitation }: About): string | undefined =>
  invitation && `${invitation.managementName} (${invitation.managementEmail})`;

const contents = {
  InvitationReceived: (about) => ({
    subject: `${inviter(about)} invites your account to ${organization(about)}`,
    headline: 'You are invited to join an organization',
    paragraphs: [`${owner(about) ?? 'A management account'} would like your AWS account to become a member of ${organization(about)}. You decide.`],
    message: about.invitation?.notes ? { from: inviter(about), text: about.invitation.notes } : undefined,
    facts: known([
      ['Organization', about.invitation?.organizationId],
      ['Invited by', owner(about)],
      ['Invited account', about.invitation?.recipient],
      ['Features', about.invitation && (about.invitation.featureSet === 'ALL' ? 'All' : 'Shared billing only')],
      ['Answer by', about.invitation && dateAndTime(about.invitation.expires)],
    ]),
    points: [
      'The management account pays for all that your account uses, from the moment you accept. Your own payment method is not charged any more.',
      'An account belongs to one organization at a time. Other invitations cannot be accepted afterwards.',
      'Past bills and reports stay with whoever paid them. Download what you want to keep first.',
    ],
    action: about.reader
      ? { label: 'View the invitation', href: formatLink({ account: about.reader, ...(about.invitation && { invitationId: about.invitation.id }) }) }
      : undefined,
    closing: 'Until you answer, nothing changes. Without an answer the invitation runs out after 15 days.',
  }),
  InvitationCanceled: (about) => ({
    subject: `The invitation to ${organization(about)} was canceled`,
    headline: 'This invitation was taken back',
    paragraphs: [
      `${owner(about) ?? 'The management account'} canceled its invitation. Your account stays as it is, and there is nothing for you to do.`,
    ],
    message: undefined,
    facts: known([
      ['Organization', about.invitation?.organizationId],
      ['Invited', about.invitation && dateAndTime(about.invitation.sent)],
      ['Canceled', dateAndTime(about.email.SentTimestamp)],
    ]),
    points: [],
    action: undefined,
    closing: 'Your account can join this organization only with a new invitation.',
  }),
  InvitationAccepted: (about) => ({
    subject: `${invited(about)} accepted your invitation`,
    headline: 'You have a new member',
    paragraphs: [`${invited(about)} is now a member of ${organization(about)}.`],
    message: undefined,
    facts: known([
      ['Account', about.invitation?.recipient],
      ['Organization', about.invitation?.organizationId],
      ['Invited', about.invitation && dateAndTime(about.invitation.sent)],
      ['Joined', dateAndTime(about.email.SentTimestamp)],
    ]),
    points: [
      'Your management account now pays for everything this member uses.',
      'You do not administer an invited account by itself: for that, the role OrganizationAccountAccessRole has to be made in it.',
      'An accepted invitation no longer counts toward the day’s limit: you may send another one.',
    ],
    action: { label: 'See the organization', href: '#organization' },
    closing: 'The invitation stays in your list for 30 days.',
  }),
  InvitationDeclined: (about) => ({
    subject: `${invited(about)} declined your invitation`,
    headline: 'Your invitation was declined',
    paragraphs: [`${invited(about)} does not join ${organization(about)}. The place that the invitation held is free again.`],
    message: undefined,
    facts: known([
      ['Account', about.invitation?.recipient],
      ['Organization', about.invitation?.organizationId],
      ['Invited', about.invitation && dateAndTime(about.invitation.sent)],
      ['Declined', dateAndTime(about.email.SentTimestamp)],
    ]),
    points: [],
    action: { label: 'See the organization', href: '#organization' },
    closing: 'You can invite the account again at any time. This invitation stays in your list for 30 days.',
  }),
  OrganizationJoined: (about) => ({
    subject: `Your account is now a member of ${organization(about)}`,
    headline: `Welcome to ${organization(about)}`,
    paragraphs: [`Your account joined the organization that ${inviter(about)} owns.`],
    message: undefined,
    facts: known([
      ['Organization', about.invitation?.organizationId],
      ['Owner', owner(about)],
      ['Member since', dateAndTime(about.email.SentTimestamp)],
    ]),
    points: [
      'From now on the management account pays. Your own payment method is not used.',
      'Your account has a service-linked role, AWSServiceRoleForOrganizations, so that other services can work with the organization.',
    ],
    action: about.reader ? { label: 'See your account', href: formatLink({ account: about.reader }) } : undefined,
    closing: 'To join another organization, an account has to leave this one first.',
  }),
  AllFeaturesRequested: (about) => ({
    subject: `${organization(about)} asks to use all features`,
    headline: 'Your organization wants to use all features',
    paragraphs: [
      `${owner(about) ?? 'The management account'} would like ${organization(about)} to do more than share the bill: it could then apply policies to its members. Members that were invited have to agree.`,
    ],
    message: undefined,
    facts: known([
      ['Organization', about.invitation?.organizationId],
      ['Asked by', owner(about)],
      ['Answer by', about.invitation && dateAndTime(about.invitation.expires)],
    ]),
    points: [],
    action: undefined,
    closing: 'Until every invited member has agreed, nothing changes.',
  }),
  VerificationRequested: (about) => ({
    subject: 'Verify your email address',
    headline: 'Is this address yours?',
    paragraphs: ['Your account manages an organization. Before it can invite other accounts, its owner has to verify this address.'],
    message: undefined,
    facts: known([
      ['Address', about.email.To],
      ['Asked', dateAndTime(about.email.SentTimestamp)],
    ]),
    points: [],
    action: undefined,
    closing: 'The verification is possible for 24 hours.',
  }),
} as const satisfies Record<Template, (about: About) => Content>;

/** Writes the letter that an email of the outbox stands for. */
export function letter(about: About): Letter {
  const { Id, To, SentTimestamp, Template } = about.email;
  return { id: Id, to: To, sent: SentTimestamp, ...contents[Template](about) };
}
