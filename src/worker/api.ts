/** A request as it crosses to the worker: plain text, no live object. */
export interface WireRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response as it comes back. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The one function that a worker exposes. */
export type Handle = (request: WireRequest) => Promise<WireResponse>;

/** What the page sends a new worker, together with the port for the handle. */
export interface Start {
  readonly database: string;
  /** The Web Lock that the worker holds for as long as it lives. */
  readonly lock: string;
}

/** What the worker answers once the handle is exposed and the lock, where there are locks, is held. */
export const started = 'org-invitations started';

const plain = (headers: Headers): Readonly<Record<string, string>> => Object.fromEntries(headers);

export const requestToWire = async (request: Request): Promise<WireRequest> => ({
  url: request.url,
  headers: plain(request.headers),
  body: await request.text(),
});

export const requestFromWire = ({ url, headers, body }: WireRequest): Request => new Request(url, { method: 'POST', headers, body });

export const responseToWire = async (response: Response): Promise<WireResponse> => ({
  status: response.status,
  headers: plain(response.headers),
  body: await response.text(),
});

export const responseFromWire = ({ status, headers, body }: WireResponse): Response => new Response(body, { status, headers });
