import { createServer, type RequestListener, type Server } from 'node:http';
import { createHandler, type ServerOptions } from '../server/create-handler.ts';
import { randomIds } from '../server/random-ids.ts';
import { systemClock } from '../server/system-clock.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { createListener } from './create-listener.ts';

/** What an endpoint can be given. */
export interface EndpointOptions extends Pick<ServerOptions, 'world' | 'sandbox'> {
  /** Whether callers that nobody knows are refused instead of registered. */
  readonly strict?: boolean | undefined;
}

const requestTimeout = 20_000;

/** The engine over a memory store as a listener for Node's `http`, or for a server that mounts it. */
export const createEndpointListener = ({ strict = false, ...options }: EndpointOptions): RequestListener =>
  createListener(
    createHandler({ store: createMemoryStore(), clock: systemClock, ids: randomIds, registers: !strict, sandbox: true, onError: console.error, ...options }),
  );

/** The endpoint as a server of its own, still to be told where to listen. A request has 20 seconds to arrive. */
export const createEndpoint = (options: EndpointOptions): Server =>
  createServer({ requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 1_000 }, createEndpointListener(options));
