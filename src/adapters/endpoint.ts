import type { Adapter } from './adapter.ts';

/** What an endpoint can be given. */
export interface EndpointOptions {
  /** Sends the requests; the page's own `fetch` unless told. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers that every request carries, such as the one by which a portal tells its own pages. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often watchers are told besides, in milliseconds, for what others change. Never unless told. */
  readonly poll?: number;
}

const reads = /\.(Describe|List)/;

/**
 * Anything on the network that answers AWS Organizations requests: a portal's proxy, or a local endpoint. Relative
 * addresses are resolved against the page. Watchers are told after each write that was sent through this adapter.
 */
export function createEndpointAdapter(url: string | URL, { fetch = globalThis.fetch, headers = {}, poll }: EndpointOptions = {}): Adapter {
  const address = new URL(url, globalThis.document?.baseURI);
  const watchers = new Set<() => void>();
  return {
    async fetch(request) {
      const { method, signal } = request;
      // A request that is passed on whole streams its body, which HTTP/1.1 does not allow: it is read and sent anew.
      const sent = new Request(address, {
        method,
        signal,
        body: await request.text(),
        headers: { ...Object.fromEntries(request.headers), ...headers },
        credentials: 'same-origin',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      const response = await fetch(sent);
      if (!reads.test(request.headers.get('x-amz-target') ?? '')) watchers.forEach((onChange) => onChange());
      return response;
    },
    watch(onChange) {
      watchers.add(onChange);
      const timer = poll === undefined ? undefined : setInterval(onChange, poll);
      return () => {
        watchers.delete(onChange);
        clearInterval(timer);
      };
    },
  };
}
