import type { Ids } from '../engine/context.ts';

const hex = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(Math.ceil(length / 2))), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, length);

const timeDigits = 12;
const latestTime = 16 ** timeDigits - 1;

/** Twelve hex digits that count down as time goes on, so that the newest comes first, then twenty at random. */
const newestFirst = (now: number): string => (latestTime - Math.round(now * 1000)).toString(16).padStart(timeDigits, '0') + hex(20);

const digits = (length: number): string => Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte % 10).join('');

/** Ids from the browser's or Node's source of randomness. */
export const randomIds: Ids & { request(): string } = {
  handshake: (now) => `h-${newestFirst(now)}`,
  email: (now) => `e-${newestFirst(now)}`,
  creation: (now) => `car-${newestFirst(now)}`,
  organization: () => `o-${hex(10)}`,
  root: () => `r-${hex(4)}`,
  account: () => digits(12),
  request: () => [8, 4, 4, 4, 12].map(hex).join('-'),
};
