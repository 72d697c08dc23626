import type { OrganizationsServiceException } from '../model/service-exception.ts';
import { contentType } from './content-type.ts';
import type { WireResponse } from './wire.ts';

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
export const encodeOutput = (output: object, meta: ResponseMeta): WireResponse => ({
  status: 200,
  headers: headers(meta),
  body: Object.keys(output).length === 0 ? '' : JSON.stringify(output),
});

/** Writes an exception: status 400, or 500 where it is the service's own fault. */
export const encodeException = ({ name, message, Reason }: OrganizationsServiceException, meta: ResponseMeta): WireResponse => ({
  status: name === 'ServiceException' ? 500 : 400,
  headers: headers(meta),
  body: JSON.stringify({ __type: name, Message: message, ...(Reason && { Reason }), ...(name === 'TooManyRequestsException' && { Type: 'RATE_LIMIT' }) }),
});
