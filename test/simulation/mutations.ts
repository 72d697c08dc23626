import { hostileNames, hostileTexts, hostileValues, largeTexts } from './hostile.ts';
import type { Random } from './random.ts';

type Members = readonly (readonly [name: string, value: unknown])[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Sets members one by one: `__proto__` is then one like the others. */
const object = (members: Members): object => Object.fromEntries(members);

/** Stands for a text that is put into the body as it is. */
const mark = (text: number | string): string => `raw ${text} raw`;
const marks = /"raw (\d+|large) raw"/g;

const hostile = (random: Random): unknown => {
  if (random.chance(0.004)) return mark('large');
  return random.chance(0.03) ? mark(random.below(hostileTexts.length)) : random.pick(hostileValues);
};

const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > 1000;

/** What can be done to one value. */
const mutations: readonly ((value: unknown, random: Random) => unknown)[] = [
  (_value, random) => hostile(random),
  (_value, random) => hostile(random),
  (value) => [value],
  (value) => ({ a: value }),
  (value) => String(Array.isArray(value) ? 'list' : isObject(value) ? 'object' : value),
  (value, random) => Array.from({ length: isLong(value) ? 2 : random.pick([0, 2, 51]) }, () => value),
  (value, random) => (typeof value === 'string' ? value.slice(random.below(value.length + 1)) : value),
  (value, random) => (typeof value === 'string' ? value + random.pick(['\0', '\ud83d', '\u202e', ' ', 'x', '\n', '\ufeff', 'İ']) : value),
  (value, random) => (typeof value === 'string' && !isLong(value) ? value.repeat(random.pick([2, 100])) : value),
  (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  (value, random) => (isObject(value) && !Array.isArray(value) ? object([...Object.entries(value), [random.pick(hostileNames), hostile(random)]]) : value),
  (value, random) => (isObject(value) && !Array.isArray(value) ? object(Object.entries(value).slice(random.below(2))) : value),
  (value, random) =>
    isObject(value) && !Array.isArray(value) ? object(Object.entries(value).map(([name, member]) => [random.chance(0.5) ? random.pick(hostileNames) : name, member])) : value,
];

/** Changes one value somewhere in an input. */
export function mutate(value: unknown, random: Random): unknown {
  if (!isObject(value) || random.chance(0.3)) return random.pick(mutations)(value, random);
  if (Array.isArray(value)) {
    const at = random.below(value.length);
    return value.map((member, index) => (index === at ? mutate(member, random) : member));
  }
  const members = Object.entries(value);
  const at = random.below(members.length);
  return object(members.map(([name, member], index) => [name, index === at ? mutate(member, random) : member]));
}

/** Writes a body, with the texts that no value can stand for. */
export const write = (input: unknown, random: Random): string =>
  (JSON.stringify(input) ?? '').replace(marks, (_mark, which: string) =>
    which === 'large' ? random.pick(largeTexts)(random.pick([100_000, 200_000, 262_000, 999_000])) : (hostileTexts[Number(which)] ?? ''),
  );

/** What can be done to a body byte by byte. */
const byteMutations: readonly ((bytes: Uint8Array<ArrayBuffer>, at: number, random: Random) => Uint8Array<ArrayBuffer>)[] = [
  (bytes, at, random) => bytes.with(at, random.below(256)),
  (bytes, at, random) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.below(8))),
  (bytes, at) => bytes.slice(0, at),
  (bytes, at) => bytes.slice(at),
  (bytes, at) => new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 1)]),
  (bytes, at, random) => new Uint8Array([...bytes.slice(0, at), random.pick([0, 0x22, 0x5c, 0x7b, 0x5b, 0xc0, 0xed, 0xf8, 0xff]), ...bytes.slice(at)]),
  (bytes, at, random) => new Uint8Array([...bytes.slice(0, at), ...bytes.slice(random.below(at + 1))]),
];

const largest = 20_000;

/** Changes a body in one to three places, whatever it was. */
export function mutateBytes(body: string, random: Random): Uint8Array<ArrayBuffer> {
  let bytes: Uint8Array<ArrayBuffer> = new TextEncoder().encode(body.slice(0, largest));
  for (let round = random.below(3); round >= 0 && bytes.length > 0; round--) bytes = new Uint8Array(random.pick(byteMutations)(bytes, random.below(bytes.length), random));
  return bytes;
}
