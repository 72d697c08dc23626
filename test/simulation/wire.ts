import { encodeCredential } from '../../src/protocol/encode-credential.ts';
import { encodeTarget } from '../../src/protocol/target.ts';
import { type AnyAsked, serviceOf } from '../model/asked.ts';

/** Puts a request on the wire, as a client does. */
export const wireRequest = ({ caller, operation, input }: AnyAsked): Request =>
  new Request('https://organizations.invalid/', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': encodeTarget(serviceOf(operation), operation),
      authorization: encodeCredential(caller, 'us-east-1'),
    },
    body: JSON.stringify(input),
  });
