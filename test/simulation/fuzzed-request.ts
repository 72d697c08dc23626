import { encodeCredential } from '../../src/protocol/encode-credential.ts';
import { services } from '../../src/protocol/target.ts';
import { callers, corpus, type Handles, sandboxCorpus } from './corpus.ts';
import { hostileNames } from './hostile.ts';
import { mutate, mutateBytes, write } from './mutations.ts';
import type { Random } from './random.ts';

/** A request before it becomes one, so that it can be sent again. */
export interface FuzzedRequest {
  readonly method: string;
  readonly target: string;
  readonly authorization: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const organizationsNames = Object.keys(corpus) as (keyof typeof corpus)[]; // keys of a const table
const sandboxNames = Object.keys(sandboxCorpus) as (keyof typeof sandboxCorpus)[]; // likewise

const rare: readonly string[] = ['DeleteOrganization', 'Reset'];

/** Every name several times, but those that take the most away. */
const weighted = <Name extends string>(names: readonly Name[]): readonly Name[] =>
  names.flatMap((name) => Array.from({ length: rare.includes(name) ? 1 : 12 }, () => name));

const bags = { organizations: weighted(organizationsNames), sandbox: weighted(sandboxNames) };

const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const regions = ['us-east-1', 'cn-north-1', 'us-gov-west-1', 'eu-isoe-west-1', '', 'US-EAST-1', 'x'.repeat(3000)] as const;

const targets: readonly ((target: string, random: Random) => string)[] = [
  () => '',
  (target) => target.replace('.', ''),
  (target) => target.toLowerCase(),
  (target) => `${target}.${target}`,
  (target) => `${target} `.repeat(50),
  (_target, random) => `${random.pick(Object.values(services))}.${random.pick(hostileNames)}`,
  (target, random) => `${random.pick(['DynamoDB_20120810', '__proto__', ''])}.${target.split('.')[1]}`,
  (target) => target.replace(/\..*/, (name) => `.${name.slice(2)}`),
  (_target, random) => `${random.pick(Object.values(services))}.${random.pick([...organizationsNames, ...sandboxNames])}`,
];

const authorizations: readonly ((authorization: string, random: Random) => string)[] = [
  () => '',
  () => 'Bearer abc',
  (authorization) => authorization.replace('organizations', 'iam'),
  (authorization) => authorization.replace(/\d{12}/, 'AKIAIOSFODNN7EXAMPLE'),
  (authorization) => authorization.replace(/(\d{12})/, 'ASIA$1'),
  (authorization) => authorization.replace(/\d{12}/, '__proto__'),
  (authorization) => `${authorization},${authorization}`,
  (authorization, random) => authorization.slice(random.below(authorization.length)),
  (authorization) => `${'Credential='.repeat(500)}${authorization}`,
  (_authorization, random) => encodeCredential(random.pick(callers), random.pick(regions)),
];

/** Header values hold what a header can: the platform refuses the rest before any server sees it. */
const header = (value: string): string => value.replace(/[^\t\x20-\x7e\xa0-\xff]/g, '?');

/** How often something is left as it should be. */
const chances = { sandbox: 0.1, valid: 0.3, bytes: 0.25, target: 0.04, authorization: 0.04, method: 0.02, management: 0.6 } as const;

/** Makes a request that is valid, or was before it was mutated. */
export function fuzzedRequest(random: Random, handles: Handles): FuzzedRequest {
  const service = random.chance(chances.sandbox) ? 'sandbox' : 'organizations';
  const organizationsName = random.pick(bags.organizations);
  const sandboxName = random.pick(bags.sandbox);
  const [operation, make] = service === 'sandbox' ? [sandboxName, sandboxCorpus[sandboxName]] : [organizationsName, corpus[organizationsName]];
  const caller = random.chance(chances.management) ? callers[0] : random.pick(callers);
  const right: FuzzedRequest = {
    method: 'POST',
    target: `${services[service]}.${operation}`,
    authorization: encodeCredential(caller, 'us-east-1'),
    body: JSON.stringify(make(random, handles)),
  };
  if (random.chance(chances.valid)) return right;
  let input = make(random, handles) as unknown; // JSON of any shape from here on
  for (let round = random.below(3); round >= 0; round--) input = mutate(input, random);
  const text = write(input, random);
  return {
    method: random.chance(chances.method) ? random.pick(methods) : right.method,
    target: header(random.chance(chances.target) ? random.pick(targets)(right.target, random) : right.target),
    authorization: header(random.chance(chances.authorization) ? random.pick(authorizations)(right.authorization, random) : right.authorization),
    body: random.chance(chances.bytes) ? mutateBytes(text, random) : text,
  };
}

/** Puts it on the wire. */
export const toRequest = ({ method, target, authorization, body }: FuzzedRequest): Request =>
  new Request('https://organizations.invalid/', {
    method,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target, ...(authorization && { authorization }) },
    ...(method !== 'GET' && method !== 'HEAD' && { body }),
  });

/** Its size in bytes or characters. */
export const sizeOf = ({ target, authorization, body }: FuzzedRequest): number => target.length + authorization.length + body.length;
