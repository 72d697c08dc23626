/** A request as plain data: what is left of it once it has been read. Header names are in lower case. */
export interface WireRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** A response as plain data. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers requests as plain data. It crosses threads as it is, and nothing of it is read twice. */
export type Handler = (request: WireRequest) => Promise<WireResponse>;

export const requestToWire = async (request: Request): Promise<WireRequest> => ({
  method: request.method,
  headers: Object.fromEntries(request.headers),
  body: await request.text(),
});

export const responseFromWire = ({ status, headers, body }: WireResponse): Response => new Response(body, { status, headers });
