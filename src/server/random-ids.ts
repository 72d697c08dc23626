import type { Ids } from '../engine/context.ts';

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** An even number of random hex digits. */
const hex = (length: number): string => {
  let digits = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(length / 2))) digits += pairs[byte];
  return digits;
};

const timeDigits = 12;
const orderDigits = 4;
const latestTime = 16 ** timeDigits - 1;
const latestOrder = 16 ** orderDigits - 1;

const countdown = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

let last = { time: 0, order: 0 };

/**
 * Twelve hex digits that count down as time goes on and four that count down within a millisecond, so that the newest
 * comes first; then sixteen at random.
 */
function newestFirst(now: number): string {
  const time = Math.round(now * 1000);
  last = { time, order: time === last.time ? Math.min(last.order + 1, latestOrder) : 0 };
  return countdown(latestTime - time, timeDigits) + countdown(latestOrder - last.order, orderDigits) + hex(16);
}

const digits = (length: number): string => Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte % 10).join('');

/** Ids from the browser's or Node's source of randomness. */
export const randomIds: Ids & { request(): string } = {
  handshake: (now) => `h-${newestFirst(now)}`,
  email: (now) => `e-${newestFirst(now)}`,
  creation: (now) => `car-${newestFirst(now)}`,
  organization: () => `o-${hex(10)}`,
  root: () => `r-${hex(4)}`,
  account: () => digits(12),
  request: () => hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
};
