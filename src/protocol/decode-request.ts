import { exception } from '../model/exception.ts';
import { type Caller, decodeCredential } from './credential.ts';
import { decodeTarget, type Service } from './target.ts';

/** What a request asks for. The input is JSON of any shape still. */
export interface DecodedRequest {
  readonly service: Service;
  readonly operation: string;
  readonly input: unknown;
}

/**
 * Reads an AWS JSON 1.1 request. An empty body is an empty input.
 * Throws `UnknownOperationException` or `SerializationException`.
 */
export async function decodeRequest(request: Request): Promise<DecodedRequest> {
  const target = decodeTarget(request.headers.get('x-amz-target') ?? '');
  if (!target || request.method !== 'POST') throw exception(['UnknownOperationException']);
  return { ...target, input: parse(await request.text()) };
}

/** Reads who asks. Throws `MissingAuthenticationTokenException` or `IncompleteSignatureException`. */
export function decodeCaller(request: Request): Caller {
  const authorization = request.headers.get('authorization');
  if (!authorization) throw exception(['MissingAuthenticationTokenException']);
  const caller = decodeCredential(authorization);
  if (!caller) throw exception(['IncompleteSignatureException']);
  return caller;
}

function parse(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw exception(['SerializationException']);
  }
}
