import { type Adapter, createEndpointAdapter, createWorkerAdapter } from '../src/index.ts';

/** What the demo asks: the engine in a worker, or the endpoint that the page's address names as `?endpoint`. */
export function adapterFor(search: string): Adapter {
  const endpoint = new URLSearchParams(search).get('endpoint');
  // Others change what is behind an endpoint, too, and it cannot tell.
  return endpoint === null ? createWorkerAdapter() : createEndpointAdapter(endpoint || './aws', { poll: 3000 });
}
