import type { Localize } from '../localization/localize.ts';

/** Says that there is a wait before it goes on, in seconds or, where it is long, in minutes. */
export function continuing(localize: Localize, seconds: number): string {
  const [count, unit] = seconds > 120 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
  return localize.term('continuing', localize.number(count, { style: 'unit', unit, unitDisplay: 'long' }));
}
