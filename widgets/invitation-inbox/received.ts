import type { Handshake } from '../../src/model/handshake.ts';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Ask } from '../shared/query.ts';
import { text } from '../shared/text.ts';
import type { Membership } from './membership.ts';

/** What an account has received, and where it belongs already. */
export interface Received {
  readonly handshakes: readonly Handshake[];
  /** Its organization; `null` where it is in none, `undefined` where that is not known. */
  readonly membership: Membership | null | undefined;
}

async function membershipOf(client: OrganizationsClient, signal: AbortSignal): Promise<Received['membership']> {
  try {
    const { Organization } = await client.send('DescribeOrganization', {}, { signal });
    return {
      organizationId: text(Organization.Id),
      managementEmail: text(Organization.MasterAccountEmail),
    };
  } catch (error) {
    // Who is not allowed to know may still try: the service has the last word when somebody accepts.
    return error instanceof Error && error.name === 'AWSOrganizationsNotInUseException' ? null : undefined;
  }
}

/** Asks for the invitations that an account has received, and for its organization beside them. */
export const received: Ask<Received> = async function* (client, signal) {
  const membership = membershipOf(client, signal);
  const handshakes: Handshake[] = [];
  const input = { Filter: { ActionType: 'INVITE' } } as const;
  for await (const page of client.paginate('ListHandshakesForAccount', input, { signal }))
    if (Array.isArray(page.Handshakes)) handshakes.push(...page.Handshakes);
  yield { handshakes, membership: await membership };
};
