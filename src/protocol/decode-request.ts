import { exception } from '../model/exception.ts';
import { type Caller, decodeCredential } from './decode-credential.ts';
import { decodeTarget } from './decode-target.ts';
import type { Service } from './target.ts';
import type { WireRequest } from './wire.ts';

/** What a request asks for. The input is JSON of any shape still. */
export interface DecodedRequest {
  readonly service: Service;
  readonly operation: string;
  readonly input: unknown;
}

/** Characters of a body that are read as JSON: room for 50 tags of escaped letters, few enough to read in milliseconds. */
const longestBody = 262_144;

/**
 * Reads an AWS JSON 1.1 request. An empty body is an empty input; one of more than 262,144 characters is refused unread.
 * Throws `UnknownOperationException` or `SerializationException`.
 */
export function decodeRequest({ method, headers, body }: WireRequest): DecodedRequest {
  const target = decodeTarget(headers['x-amz-target'] ?? '');
  if (!target || method !== 'POST') throw exception(['UnknownOperationException']);
  return { ...target, input: parse(body) };
}

/** Reads who asks. Throws `MissingAuthenticationTokenException` or `IncompleteSignatureException`. */
export function decodeCaller({ headers: { authorization } }: WireRequest): Caller {
  if (!authorization) throw exception(['MissingAuthenticationTokenException']);
  const caller = decodeCredential(authorization);
  if (!caller) throw exception(['IncompleteSignatureException']);
  return caller;
}

function parse(body: string): unknown {
  if (body.length > longestBody) throw exception(['SerializationException'], 'The body is longer than 256 KiB');
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw exception(['SerializationException']);
  }
}
