import { limits } from '../../src/model/limits.ts';
import type { OperationName } from '../../src/model/operations.ts';
import { decodeInvitation, type Invitation } from '../shared/invitation.ts';
import type { Ask } from '../shared/query.ts';
import { text } from '../shared/text.ts';
import { isDenied } from './refusals.ts';

/** What is known of the organization before anything is sent. */
export interface Facts {
  readonly organization: string;
  readonly management: { readonly id: string; readonly email: string };
  /** The ids and email addresses of its accounts, in lower case, with the names that they have; nothing where nobody tells. */
  readonly members?: ReadonlyMap<string, string> | undefined;
  /** How many accounts and open invitations there are; nothing where there are too many to count them. */
  readonly accounts?: number | undefined;
  /** Its invitations that may still be open, newest first; nothing where nobody tells. */
  readonly invitations?: readonly Invitation[] | undefined;
  /** What could not be asked, because whoever asks is not allowed to. */
  readonly denied: readonly OperationName[];
}

/** Pages that are read at most: beyond them, counting costs more than it is worth. */
const mostPages = 50;

/** Asks what counts toward the quotas: the organization, its accounts, and its invitations of the last 15 days. */
export const askFacts = (now: () => number): Ask<Facts> =>
  async function* (client, signal, last) {
    const denied: OperationName[] = [];
    // An account keeps its organization as a rule, and AWS answers this question only once a second.
    const facts = last ?? (await describe());
    yield facts;
    const { members, accounts } = (await allowed('ListAccounts', listAccounts)) ?? {};
    const { invitations, all } = (await allowed('ListHandshakesForOrganization', listInvitations)) ?? {};
    yield { ...facts, members, accounts: all ? accounts : undefined, invitations, denied };

    async function describe(): Promise<Facts> {
      const { Organization: found } = await client.send('DescribeOrganization', {}, { signal });
      return { organization: text(found.Id), management: { id: text(found.MasterAccountId), email: text(found.MasterAccountEmail) }, denied };
    }

    async function listAccounts() {
      const found = new Map<string, string>();
      let count = 0;
      let pages = 0;
      for await (const { Accounts } of client.paginate('ListAccounts', {}, { signal })) {
        for (const { Id, Email, Name } of Accounts) for (const each of [Id, Email]) found.set(text(each).toLowerCase(), text(Name));
        count += Accounts.length;
        if (++pages === mostPages) return { members: found };
      }
      return { members: found, accounts: count };
    }

    async function listInvitations() {
      const found: Invitation[] = [];
      const oldest = now() - limits.invitationLifetime;
      let pages = 0;
      for await (const { Handshakes } of client.paginate('ListHandshakesForOrganization', { Filter: { ActionType: 'INVITE' } }, { signal })) {
        found.push(...Handshakes.map((handshake) => decodeInvitation(handshake, now())));
        if (Handshakes.some(({ RequestedTimestamp }) => RequestedTimestamp < oldest)) break;
        if (++pages === mostPages) return { invitations: found, all: false };
      }
      return { invitations: found, all: true };
    }

    /** What a question answers; nothing where nobody may ask it. */
    async function allowed<T>(operation: OperationName, ask: () => Promise<T>): Promise<T | undefined> {
      try {
        return await ask();
      } catch (error) {
        if (!isDenied(error)) throw error;
        denied.push(operation);
        return undefined;
      }
    }
  };
