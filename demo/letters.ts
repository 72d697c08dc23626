import { OrganizationsServiceException, type Email, type OrganizationsClient } from '../src/index.ts';
import { decodeInvitation, type Invitation } from '../widgets/shared/invitation.ts';
import { accounts } from './accounts.ts';
import { type Letter, letter } from './letter.ts';

/** The outbox, with what is known of each email's invitation. */
export interface Mailbox {
  readonly letters: readonly Letter[];
  readonly invitations: ReadonlyMap<string, Invitation>;
}

/** An invitation's details; nothing once its 30 days are over. */
async function described(client: OrganizationsClient, HandshakeId: string, signal: AbortSignal): Promise<Invitation | undefined> {
  try {
    const { Handshake } = await client.send('DescribeHandshake', { HandshakeId }, { signal });
    return decodeInvitation(Handshake, 0);
  } catch (error) {
    if (error instanceof OrganizationsServiceException && error.name === 'HandshakeNotFoundException') return undefined;
    throw error;
  }
}

/**
 * Reads the outbox, newest first, as letters. `client` is the management account's. What an email says of its
 * invitation never changes, so what was `known` of it already is not asked for again.
 */
export async function letters(
  client: OrganizationsClient,
  signal: AbortSignal,
  known: ReadonlyMap<string, Invitation> = new Map(),
): Promise<Mailbox> {
  const [{ Emails }, everyone] = await Promise.all([client.sandbox('ListEmails', {}, { signal }), accounts(client, signal)]);
  const ids = [...new Set(Emails.flatMap(({ HandshakeId }) => HandshakeId ?? []))];
  const found = await Promise.all(ids.map(async (id) => known.get(id) ?? (await described(client, id, signal))));
  const invitations = new Map(found.flatMap((invitation) => (invitation ? [[invitation.id, invitation]] : [])));
  const reader = ({ To }: Email) => everyone.find(({ Email: address }) => address.toLowerCase() === To.toLowerCase())?.Id;
  return {
    invitations,
    letters: Emails.map((email) => letter({ email, invitation: invitations.get(email.HandshakeId ?? ''), reader: reader(email) })),
  };
}
