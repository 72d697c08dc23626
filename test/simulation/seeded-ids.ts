import type { Ids } from '../../src/engine/context.ts';
import type { Random } from './random.ts';

const hex = '0123456789abcdef';
const digits = '0123456789';
const latest = 16 ** 12 - 1;

/** Ids in the form of the real ones, out of a seeded source of chance. */
export function createSeededIds(random: Random): Ids & { request(): string } {
  const newestFirst = (now: number) => (latest - Math.round(now * 1000)).toString(16).padStart(12, '0') + random.text(20, hex);
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
