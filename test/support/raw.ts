import type { Adapter } from '../../src/adapters/adapter.ts';

/** A request by hand: what a client would never send. */
export function rawRequest(body: string, headers: Record<string, string> = {}): Request {
  return new Request('https://organizations.invalid/', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSOrganizationsV20161128.ListHandshakesForOrganization',
      authorization: 'AWS4-HMAC-SHA256 Credential=111111111111/20161213/us-east-1/organizations/aws4_request, SignedHeaders=host, Signature=00',
      ...headers,
    },
  });
}

/** Sends a request by hand, and answers its status with the exception's name and Reason. */
export async function rawAnswer(adapter: Adapter, request: Request): Promise<readonly unknown[]> {
  const response = await adapter.fetch(request);
  const text = await response.text();
  const { __type, Reason } = text === '' ? { __type: undefined, Reason: undefined } : JSON.parse(text);
  return [response.status, __type, Reason].filter((part) => part !== undefined);
}
