import { contentType } from './content-type.ts';
import { encodeCredential } from './encode-credential.ts';
import { encodeTarget, type Service } from './target.ts';

/** What a request is made of. Without `account` it goes out unsigned, for a proxy to sign. */
export interface RequestParts {
  readonly service: Service;
  readonly operation: string;
  readonly input: unknown;
  readonly url: string;
  readonly account: string | undefined;
  readonly region: string;
  readonly signal: AbortSignal;
}

/** Writes an AWS JSON 1.1 request. */
export function encodeRequest({ service, operation, input, url, account, region, signal }: RequestParts): Request {
  const headers = new Headers({ 'content-type': contentType, 'x-amz-target': encodeTarget(service, operation) });
  if (account) headers.set('authorization', encodeCredential(account, region));
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(input), signal });
}
