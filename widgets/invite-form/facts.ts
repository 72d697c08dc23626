import { limits } from '../../src/model/limits.ts';
import { decodeInvitation, type Invitation } from '../shared/invitation.ts';
import type { Ask } from '../shared/query.ts';
import { text } from '../shared/text.ts';

/** What is known of the organization before anything is sent. */
export interface Facts {
  readonly organization: string;
  readonly management: { readonly id: string; readonly email: string };
  /** The ids and email addresses of its accounts, in lower case, with the names that they have; nothing where nobody tells. */
  readonly members?: ReadonlyMap<string, string>;
  /** How many accounts and open invitations there are; nothing where there are too many to count them. */
  readonly accounts?: number | undefined;
  /** Its invitations that may still be open, newest first; nothing where nobody tells. */
  readonly invitations?: readonly Invitation[];
}

/** Pages that are read at most: beyond them, counting costs more than it is worth. */
const mostPages = 50;

/** Asks what counts toward the quotas: the organization, its accounts, and its invitations of the last 15 days. */
export const askFacts = (now: () => number): Ask<Facts> =>
  async function* (client, signal, last) {
    let facts = last ?? (await describe());
    yield facts;
    const members = new Map<string, string>();
    let accounts: number | undefined = 0;
    let pages = 0;
    for await (const { Accounts } of client.paginate('ListAccounts', {}, { signal })) {
      for (const { Id, Email, Name } of Accounts) for (const each of [Id, Email]) members.set(text(each).toLowerCase(), text(Name));
      accounts += Accounts.length;
      if (++pages < mostPages) continue;
      accounts = undefined;
      break;
    }
    const invitations: Invitation[] = [];
    const oldest = now() - limits.invitationLifetime;
    const input = { Filter: { ActionType: 'INVITE' } } as const;
    pages = 0;
    for await (const { Handshakes } of client.paginate('ListHandshakesForOrganization', input, { signal })) {
      invitations.push(...Handshakes.map((handshake) => decodeInvitation(handshake, now())));
      if (Handshakes.some(({ RequestedTimestamp }) => RequestedTimestamp < oldest)) break;
      if (++pages < mostPages) continue;
      accounts = undefined;
      break;
    }
    facts = { ...facts, members, accounts, invitations };
    yield facts;

    // An account keeps its organization as a rule, and AWS answers this question only once a second.
    async function describe(): Promise<Facts> {
      const { Organization: found } = await client.send('DescribeOrganization', {}, { signal });
      return { organization: text(found.Id), management: { id: text(found.MasterAccountId), email: text(found.MasterAccountEmail) } };
    }
  };
