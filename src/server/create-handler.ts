import type { Ids } from '../engine/context.ts';
import { invitationOperations } from '../engine/invitation-operations.ts';
import type { Operation } from '../engine/operation.ts';
import { secondsAfter } from '../engine/seconds-after.ts';
import type { Reader, Store, Writer } from '../engine/store.ts';
import { StoreException } from '../engine/store-exception.ts';
import { exception } from '../model/exception.ts';
import type { OperationName } from '../model/operations.ts';
import { documentPolicies } from '../model/policies.ts';
import { OrganizationsServiceException } from '../model/service-exception.ts';
import { decodeInput } from '../protocol/decode-input.ts';
import { decodeCaller, decodeRequest } from '../protocol/decode-request.ts';
import { encodeException, encodeOutput } from '../protocol/encode-response.ts';
import type { Handler, WireRequest } from '../protocol/wire.ts';
import { commit } from './commit.ts';
import { fetchedParts, type Parts } from './parts.ts';
import type { AnySandboxOperation } from './sandbox/sandbox-operation.ts';
import { seed } from './seed.ts';
import type { Throttle } from './throttle.ts';
import { worded } from './worded.ts';
import type { WorldName } from './worlds.ts';

/** What a server is made of; everything that is not the same twice is a parameter. */
export interface ServerOptions {
  readonly store: Store;
  /** The time in epoch seconds, to the millisecond. The server never lets it run backwards. */
  readonly clock: () => number;
  readonly ids: Ids & { request(): string };
  /** The world that a new store begins with. Left empty unless told. */
  readonly world?: WorldName;
  /** Whether the sandbox's operations are answered. They are not unless told. */
  readonly sandbox?: boolean;
  /** Whether a caller that nobody knows becomes a standalone account. It is refused unless told. */
  readonly registers?: boolean;
  /** Where the parts come from that an engine can start without. They are fetched when they are needed unless told. */
  readonly parts?: Parts | undefined;
  /** Called after a transaction that wrote has completed. */
  readonly onCommit?: () => void;
  /** Told of failures that are nobody's request: what the caller sees is a `ServiceException`. */
  readonly onError?: (error: unknown) => void;
}

const own = <Row>(table: Readonly<Record<string, Row>>, name: string): Row => {
  if (!Object.hasOwn(table, name)) throw exception(['UnknownOperationException'], name.slice(0, 100));
  return table[name] as Row; // it is a key of its own
};

/** What `createServer` answers, to requests that have been read already. */
export function createHandler({ store, clock, ids, world, sandbox = false, registers, parts = fetchedParts, onCommit, onError }: ServerOptions): Handler {
  let mayPass: Throttle | undefined;
  let latest = 0;
  const time = () => (latest = Math.max(latest, clock()));
  const surroundings = async (reader: Reader) => {
    const row = await reader.get('settings', 'settings');
    if (world && !row) {
      seeded = undefined;
      throw new StoreException('What was kept here is gone: the browser has deleted it. Ask again to begin anew.');
    }
    const settings = { ClockOffset: 0, ...row, Id: 'settings' as const };
    const now = Math.max(secondsAfter(time(), settings.ClockOffset), settings.LatestTimestamp ?? 0);
    return { now, policies: { ...documentPolicies, ...settings.Policies }, settings };
  };
  const committed = () => {
    try {
      onCommit?.();
    } catch (error) {
      onError?.(error); // what was written stays written
    }
  };
  let seeded: Promise<void> | undefined;
  const ready = (first: WorldName) =>
    (seeded ??= seed(store, first, time(), parts.worlds).catch((error: unknown) => {
      seeded = undefined;
      throw error;
    }));

  async function askOrganizations(name: string, json: unknown, request: WireRequest): Promise<object> {
    const isFlow = Object.hasOwn(invitationOperations, name);
    const table: Readonly<Record<string, Operation<never, object>>> = isFlow ? invitationOperations : (await parts.administration()).administrationOperations;
    const operation = own(table, name);
    const caller = decodeCaller(request);
    const input = decodeInput(json, operation) as never; // decoded by the operation's own constraints
    if (registers) await (await parts.worlds()).register(store, caller);
    const inTransaction = async (access: Reader): Promise<object | undefined> => {
      const [account, { settings, ...around }] = await Promise.all([access.get('accounts', caller.AccountId), surroundings(access)]);
      if (account?.Partition !== caller.Partition) throw exception(['UnrecognizedClientException']);
      if (around.policies.Throttling) {
        if (!mayPass) return undefined; // it has to be fetched first, which no transaction waits for
        if (!mayPass(name as OperationName, account, time())) throw exception(['TooManyRequestsException']); // it is in a table of operations
      }
      const { output, ...rows } = await operation.run(access, input, { caller: account, ids, ...around });
      if (operation.access === 'write')
        await commit(access as Writer, { ...rows, put: { ...rows.put, settings: [{ ...settings, LatestTimestamp: around.now }] } }); // one that writes gets a writer
      return output;
    };
    for (;;) {
      const output = await store[operation.access](inTransaction);
      if (output) {
        if (operation.access === 'write') committed();
        return output;
      }
      const { createThrottle } = await parts.throttle();
      mayPass ??= createThrottle();
    }
  }

  async function askSandbox(name: string, json: unknown): Promise<object> {
    const { sandboxOperations } = await parts.sandbox();
    const table: Readonly<Record<string, AnySandboxOperation>> = sandboxOperations;
    const operation = own(table, name);
    const input = decodeInput(json, operation) as never; // as above
    const output = await store[operation.access](async (reader) =>
      operation.run(reader as Writer, input, { ...(await surroundings(reader)), time: time(), storage: store.storage }), // one that reads never writes
    );
    if (name === 'Reset') latest = 0;
    if (operation.access === 'write') committed();
    return output;
  }

  async function answer(request: WireRequest): Promise<object> {
    const { service, operation, input } = decodeRequest(request);
    if (world) await ready(world);
    if (service === 'organizations') return askOrganizations(operation, input, request);
    if (!sandbox) throw exception(['UnknownOperationException']);
    return askSandbox(operation, input);
  }

  return async (request) => {
    const meta = () => ({ requestId: ids.request(), date: new Date(time() * 1000), storage: store.storage });
    try {
      return encodeOutput(await answer(request), meta());
    } catch (error) {
      if (error instanceof OrganizationsServiceException) return encodeException(await worded(error, parts.messages), meta());
      onError?.(error);
      const failure = error instanceof StoreException ? new OrganizationsServiceException('ServiceException', error.message) : await worded(exception(['ServiceException']), parts.messages);
      return encodeException(failure, meta());
    }
  };
}
