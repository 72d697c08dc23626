import type { randomIds } from '../../src/index.ts';

const latestTime = 16 ** 12 - 1;
const latestOrder = 16 ** 4 - 1;

const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');

/** Ids in the form and the order of the real ones, the same in every run. */
export function createCountedIds(): typeof randomIds {
  let count = 0;
  /** Digits that look like chance, out of how many ids there are already. */
  const digits = (length: number): string => {
    let mixed = ++count;
    return Array.from({ length }, () => hex((mixed = (Math.imul(mixed, 1_664_525) + 1_013_904_223) >>> 0) >>> 28, 1)).join('');
  };
  const newestFirst = (now: number): string => hex(latestTime - Math.round(now * 1000), 12) + hex(latestOrder - count, 4) + digits(16);
  return {
    handshake: (now) => `h-${newestFirst(now)}`,
    email: (now) => `e-${newestFirst(now)}`,
    creation: (now) => `car-${newestFirst(now)}`,
    organization: () => `o-${digits(10)}`,
    root: () => `r-${digits(4)}`,
    account: () => String(900_000_000_000 + ++count),
    request: () => [8, 4, 4, 4, 12].map(digits).join('-'),
  };
}
