import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Handshake } from '../../src/model/handshake.ts';

/** An invitation that is not among those received; most often nobody tells a stranger about it. */
export async function foreign(client: OrganizationsClient, HandshakeId: string, signal: AbortSignal): Promise<readonly Handshake[]> {
  try {
    const { Handshake } = await client.send('DescribeHandshake', { HandshakeId }, { signal });
    return Handshake.Action === 'INVITE' ? [Handshake] : [];
  } catch {
    return [];
  }
}
