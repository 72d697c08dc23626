import { message } from './samples.ts';
import type { Said } from './said.ts';
import type { World } from './world.ts';

const hour = 3600;

/** One that waits for Juan's answer. */
export async function one({ invite, pass }: World): Promise<void> {
  await invite('juan@example.com', { Notes: message });
  pass(3 * hour);
}

/** The id of the newest one that Juan has. */
export const openId = async ({ as }: World): Promise<string> => {
  const { Handshakes } = await as('juan').send('ListHandshakesForAccount', {});
  return Handshakes[0]?.Id ?? '';
};

/** The buttons that ask whether to accept and to decline, whoever invites. */
export const accept = ['acceptFrom', '{sender}'] as const satisfies Said;
export const decline = ['declineFrom', '{sender}'] as const satisfies Said;
