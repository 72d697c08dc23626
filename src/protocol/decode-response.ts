import { OrganizationsServiceException } from '../model/service-exception.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Reads an AWS JSON 1.1 response: the output as plain JSON, `{}` where the body is empty.
 * Throws the exception that the server answered; a body that is not JSON is a `ServiceException`.
 */
export async function decodeResponse(response: Response): Promise<unknown> {
  const body = await response.text();
  const json = parse(body, response.status);
  if (response.ok) return json;
  const members = Object(json) as Record<string, unknown>; // JSON of any shape: each member is checked below
  const name = text(members.__type) ?? text(members.code) ?? response.headers.get('x-amzn-errortype');
  throw new OrganizationsServiceException(
    name?.split(':', 1)[0]?.replace(/^.*#/, '') || 'ServiceException',
    text(members.Message) ?? text(members.message) ?? `The service answered with status ${response.status}.`,
    text(members.Reason),
    secondsToWait(response.headers.get('retry-after')),
  );
}

/** Reads a `Retry-After` in seconds; where it names a date, its distance from now. */
function secondsToWait(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : undefined;
}

function parse(body: string, status: number): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw new OrganizationsServiceException(
      'ServiceException',
      `The service answered with status ${status}, but not with JSON. Try again, or check the endpoint.`,
    );
  }
}
