import { createServer } from '../../src/server/create-server.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { decodeTarget } from '../../src/protocol/decode-target.ts';
import { corpus, sandboxCorpus } from './corpus.ts';
import { createCrashingStore } from './crashing-store.ts';
import { demands, type Fuzzed } from './demands.ts';
import { type FuzzedRequest, fuzzedRequest, sizeOf, toRequest } from './fuzzed-request.ts';
import { createRandom } from './random.ts';
import { createSeededIds } from './seeded-ids.ts';
import { Tally } from './tally.ts';

const worldSize = 2_000;
const start = 1_700_000_000;
const kept = 20;

/** Requests that are smaller than this have to be answered in time. */
const megabyte = 1_000_000;

interface Options {
  readonly seed: number;
  readonly requests: number;
  /** Reads a stopwatch, in milliseconds; where there is none, nothing is timed. */
  readonly stopwatch?: () => number;
  /** How long an answer may take. */
  readonly deadline?: number;
  readonly onProgress?: (done: number) => void;
}

/** An answer that took its time: when it was asked for, and the best of several times that it was asked for again. */
interface Slow {
  readonly target: string;
  readonly size: number;
  readonly milliseconds: number;
  readonly again: number;
  readonly seed: number;
  readonly requests: number;
}

/** What a fuzzing came to. */
export interface FuzzReport {
  readonly requests: number;
  readonly tally: Tally;
  /** The slowest by its best time: a machine that does something else slows anything down once. */
  readonly slowest: Slow | undefined;
  /** How many answers were late the first time, and which of those were late every time. */
  readonly hiccups: number;
  readonly late: readonly Slow[];
  readonly violation?: { readonly sentence: string; readonly seed: number; readonly requests: number };
}

const first: FuzzedRequest = { method: 'POST', target: 'OrgInvitationsSandbox.DescribeSandbox', authorization: '', body: '{}' };

/** Makes a server with the demo world in it. */
export const serve = async (seed: number) => {
  const random = createRandom(seed);
  let now = start;
  const store = createCrashingStore(createMemoryStore());
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error instanceof Error ? error.stack : error);
  const server = createServer({ store, clock: () => (now += 0.001), ids: createSeededIds(createRandom(random.below(2 ** 32))), world: 'demo', sandbox: true, onError });
  await server(toRequest(first));
  return { random, store, server, errors };
};

/** The best time of several in which a new server answers a request: what it costs, without what else went on. */
async function bestTime(request: FuzzedRequest, stopwatch: () => number): Promise<number> {
  const { server } = await serve(0);
  let best = Infinity;
  for (let round = 0; round < 7; round++) {
    const wire = toRequest(request);
    const began = stopwatch();
    await (await server(wire)).text();
    best = Math.min(best, stopwatch() - began);
  }
  return best;
}

const demandNames = Object.keys(demands) as (keyof typeof demands)[]; // keys of a const table

const faultOf = (answer: Fuzzed): string | undefined => {
  for (const name of demandNames) {
    const fault = demands[name](answer);
    if (fault) return `${name}: ${fault}`;
  }
  return undefined;
};

const operationOf = ({ target }: FuzzedRequest): string => {
  const name = decodeTarget(target)?.operation ?? '';
  return Object.hasOwn(corpus, name) || Object.hasOwn(sandboxCorpus, name) ? name : '(no operation)';
};

interface Learned {
  readonly Handshake?: { readonly Id: string };
  readonly NextToken?: string;
  readonly CreateAccountStatus?: { readonly Id: string };
  readonly __type?: string;
}

/**
 * Sends mutated requests to one server after the other. Server n of a seed is the first of seed + n: what breaks there
 * is replayed without those before.
 */
export async function fuzz({ seed, requests, stopwatch, deadline = Infinity, onProgress }: Options): Promise<FuzzReport> {
  const tally = new Tally();
  const late: Slow[] = [];
  let slowest: Slow | undefined;
  let hiccups = 0;
  const report = (done: number): FuzzReport => ({ requests: done, tally, slowest, hiccups, late });

  for (let worlds = 0, done = 0; done < requests; worlds++, onProgress?.(done)) {
    const { random, store, server, errors } = await serve(seed + worlds);
    const handles = { handshakes: [] as string[], tokens: [] as string[], creations: [] as string[] };
    const learn = (list: string[], found: string | undefined) => {
      if (found !== undefined) list.push(found);
      list.splice(0, list.length - kept);
    };
    for (let count = 1; count <= worldSize && done < requests; count++, done++) {
      const request = fuzzedRequest(random, handles);
      const wire = toRequest(request);
      store.take();
      const began = stopwatch?.() ?? 0;
      const response = await server(wire);
      const body = await response.text();
      const milliseconds = (stopwatch?.() ?? 0) - began;
      const { status, headers } = response;
      const fault = faultOf({ request, status, headers, body, written: store.take().committed.length });
      if (fault) return { ...report(done + 1), violation: { sentence: [fault, ...errors].join('\n'), seed: seed + worlds, requests: count } };

      const output: Learned = body === '' ? {} : JSON.parse(body);
      learn(handles.handshakes, output.Handshake?.Id);
      learn(handles.tokens, output.NextToken);
      learn(handles.creations, output.CreateAccountStatus?.Id);
      tally.add(operationOf(request), output.__type ?? 'ok');

      if (stopwatch && sizeOf(request) < megabyte && milliseconds > Math.min(deadline, slowest?.again ?? 0)) {
        const slow = { target: request.target.slice(0, 80), size: sizeOf(request), milliseconds, again: await bestTime(request, stopwatch), seed: seed + worlds, requests: count };
        if (slow.again > (slowest?.again ?? 0)) slowest = slow;
        if (milliseconds > deadline) hiccups += 1;
        if (slow.again > deadline) late.push(slow);
      }
    }
  }
  return report(requests);
}
