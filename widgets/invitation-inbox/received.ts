import type { Handshake } from '../../src/model/handshake.ts';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Ask } from '../shared/query.ts';
import { text } from '../shared/text.ts';
import type { Membership } from './membership.ts';

/** What an account has received, where it belongs already, and what a link led to. */
export interface Received {
  readonly handshakes: readonly Handshake[];
  /** Its organization; `null` where it is in none, `undefined` where that is not known. */
  readonly membership: Membership | null | undefined;
  /** The id that was looked for, and the one invitation by it if this account may see it though it is not the one invited. */
  readonly linked: { readonly id: string; readonly foreign: readonly Handshake[] };
}

async function membershipOf(client: OrganizationsClient, signal: AbortSignal, last: Received | undefined): Promise<Received['membership']> {
  try {
    const { Organization } = await client.send('DescribeOrganization', {}, { signal });
    return {
      organizationId: text(Organization.Id),
      managementId: text(Organization.MasterAccountId),
      managementEmail: text(Organization.MasterAccountEmail),
    };
  } catch (error) {
    // Who is not allowed to know may still try: the service has the last word when somebody accepts.
    return error instanceof Error && error.name === 'AWSOrganizationsNotInUseException' ? null : last?.membership;
  }
}

/** Asks for the invitations that an account has received, beside them for its organization, and for what a link leads to. */
export const received = (link: () => string): Ask<Received> =>
  async function* (client, signal, last) {
    const id = link();
    const membership = membershipOf(client, signal, last);
    const handshakes: Handshake[] = [];
    const input = { Filter: { ActionType: 'INVITE' } } as const;
    for await (const page of client.paginate('ListHandshakesForAccount', input, { signal }))
      if (Array.isArray(page.Handshakes)) handshakes.push(...page.Handshakes);
    const known = id === '' || handshakes.some(({ Id }) => Id === id);
    const foreign = known ? [] : await (await import('./later.ts')).foreign(client, id, signal);
    yield { handshakes, membership: await membership, linked: { id, foreign } };
  };
