import type { OrganizationsServiceException } from '../model/service-exception.ts';
import { contentType } from './content-type.ts';

/** What every response carries besides its body. */
export interface ResponseMeta {
  readonly requestId: string;
  readonly date: Date;
  readonly storage: string;
}

const headers = ({ requestId, date, storage }: ResponseMeta) => ({
  'content-type': contentType,
  'x-amzn-requestid': requestId,
  date: date.toUTCString(),
  'x-org-invitations-storage': storage,
});

/** Writes the output of an operation. An output without members is an empty body. */
export function encodeOutput(output: object, meta: ResponseMeta): Response {
  const body = Object.keys(output).length === 0 ? '' : JSON.stringify(output);
  return new Response(body, { status: 200, headers: headers(meta) });
}

/** Writes an exception: status 400, or 500 where it is the service's own fault. */
export function encodeException({ name, message, Reason }: OrganizationsServiceException, meta: ResponseMeta): Response {
  const status = name === 'ServiceException' ? 500 : 400;
  const body = JSON.stringify({ __type: name, Message: message, ...(Reason && { Reason }) });
  return new Response(body, { status, headers: headers(meta) });
}
