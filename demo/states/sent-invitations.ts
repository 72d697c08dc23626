import { accounts } from './accounts.ts';
import { addresses, message } from './samples.ts';
import type { World } from './world.ts';

const hour = 3600;
const day = 24 * hour;

/** Three that wait for an answer. */
export async function three({ invite, pass }: World): Promise<void> {
  await invite(accounts.anika);
  pass(2 * day);
  await invite('susan@example.com', { Notes: message });
  pass(5 * hour);
  await invite('juan@example.com', { Notes: message });
  pass(12 * 60);
}

/** As many as are asked for, in every state, the oldest almost over. */
export async function many({ invite, pass, quota, cancel, accept, decline }: World, count: number): Promise<void> {
  await quota(100);
  await accept('anika', await invite(accounts.anika));
  await decline('juan', await invite('juan@example.com'));
  pass(day);
  for (const [index, address] of addresses(count - 2).entries()) {
    const id = await invite(address, index % 3 ? {} : { Notes: message });
    if (index % 7 === 3) await cancel(id);
    pass(6 * hour);
  }
}
