import type { Invitation } from '../widgets/shared/invitation.ts';

/** A way to move the sandbox's clock, and what will be seen. It cannot be taken now where it has no seconds. */
export interface ClockStep {
  readonly id: 'day' | 'almost' | 'expiry' | 'retention';
  readonly label: string;
  readonly effect: string;
  readonly seconds: number | undefined;
}

const daySeconds = 86_400;
const minute = 60;

/** The steps that lead forward from a time. `list` is the organization's invitations, newest first; times in epoch seconds. */
export function clockSteps(list: readonly Invitation[], now: number): readonly ClockStep[] {
  const open = list.find((invitation) => invitation.open && now < invitation.expires);
  const almost = open && open.expires - minute - now;
  return [
    {
      id: 'day',
      label: 'One day on',
      effect: 'Dates move along, and what was sent today no longer counts toward the day’s limit.',
      seconds: daySeconds,
    },
    {
      id: 'almost',
      label: 'To its last minute',
      effect: !open
        ? 'Nothing is open. Send an invitation first.'
        : almost && almost > 0
          ? `The invitation of ${open.recipient} is still open, about to expire. Wait a minute and watch it turn.`
          : `Less than a minute is left for ${open.recipient}.`,
      seconds: almost && almost > 0 ? almost : undefined,
    },
    {
      id: 'expiry',
      label: 'Past its expiry',
      effect: open
        ? `The invitation of ${open.recipient} has expired: no email, and its place is free again.`
        : 'Nothing is open. Send an invitation first.',
      seconds: open && open.expires + 1 - now,
    },
    {
      id: 'retention',
      label: '30 days on',
      effect:
        list.length > 0
          ? 'What is closed now has left both lists, what is open has expired. Members stay.'
          : 'Closed invitations would leave both lists. There are none yet.',
      seconds: 30 * daySeconds + 1,
    },
  ];
}
