import type { Ids } from '../../src/engine/context.ts';
import type { Random } from './random.ts';

const hex = '0123456789abcdef';
const digits = '0123456789';
const latestTime = 16 ** 12 - 1;
const latestOrder = 16 ** 4 - 1;

const countdown = (number: number, length: number) => number.toString(16).padStart(length, '0');

/** Ids in the form and the order of the real ones, out of a seeded source of chance. */
export function createSeededIds(random: Random): Ids & { request(): string } {
  let last = { time: 0, order: 0 };
  const newestFirst = (now: number) => {
    const time = Math.round(now * 1000);
    last = { time, order: time === last.time ? last.order + 1 : 0 };
    return countdown(latestTime - time, 12) + countdown(latestOrder - last.order, 4) + random.text(16, hex);
  };
  return {
    handshake: (now) => `h-${newestFirst(now)}`,
    email: (now) => `e-${newestFirst(now)}`,
    creation: (now) => `car-${newestFirst(now)}`,
    organization: () => `o-${random.text(10, hex)}`,
    root: () => `r-${random.text(4, hex)}`,
    account: () => `9${random.text(11, digits)}`,
    request: () => [8, 4, 4, 4, 12].map((length) => random.text(length, hex)).join('-'),
  };
}
