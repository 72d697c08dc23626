import { secondsAfter } from '../../../engine/seconds-after.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

const longest = 10 * 365 * 86_400;

/** Moves the sandbox's clock forward, for every tab and after every reload. */
export const AdvanceClock: SandboxOperation<'AdvanceClock'> = {
  access: 'write',
  members: { Seconds: { type: 'number', required: true, min: 0, max: longest } },
  async run(writer, { Seconds }, { now, time }) {
    const Now = secondsAfter(now, Seconds);
    await writer.put('settings', { ...(await writer.get('settings', 'settings')), Id: 'settings', ClockOffset: Now - time });
    return { Now };
  },
};
