import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { exception } from '../model/exception.ts';
import { encodeException } from '../protocol/encode-response.ts';
import { fetchedParts } from '../server/parts.ts';
import { randomIds } from '../server/random-ids.ts';
import { worded } from '../server/worded.ts';
import type { Handler, WireRequest, WireResponse } from '../protocol/wire.ts';

const mebibyte = 1_048_576;

/** What lets an unmodified AWS SDK call from a page, as AWS grants it for services that it opens to browsers. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers':
    'authorization, content-type, x-amz-target, x-amz-date, x-amz-security-token, x-amz-content-sha256, x-amz-user-agent, amz-sdk-invocation-id, amz-sdk-request',
  'access-control-expose-headers': 'x-amzn-requestid, x-amzn-errortype, date',
  'access-control-max-age': '86400',
} as const;

/** Reads a body of up to 1 MiB; nothing if there is more. */
const readBody = (message: IncomingMessage): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mebibyte) resolve(undefined);
      else chunks.push(chunk);
    });
    message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    message.on('error', reject);
  });

function send(to: ServerResponse, { status, headers, body }: WireResponse): void {
  to.writeHead(status, { ...headers, ...cors, 'content-length': Buffer.byteLength(body) });
  to.end(body);
}

/** Puts a handler of AWS Organizations requests behind Node's `http`. Bodies over 1 MiB are refused. */
export function createListener(handle: Handler): RequestListener {
  async function answer(message: IncomingMessage, to: ServerResponse): Promise<void> {
    if (message.method === 'OPTIONS') return void to.writeHead(204, cors).end();
    const body = await readBody(message);
    if (body === undefined) {
      to.setHeader('connection', 'close');
      const tooLarge = await worded(exception(['SerializationException'], 'The body is larger than 1 MiB'), fetchedParts.messages);
      return send(to, encodeException(tooLarge, { requestId: randomIds.request(), date: new Date(), storage: 'memory' }));
    }
    // Headers that Node gives as lists are none that a handler reads.
    send(to, await handle({ method: message.method ?? '', headers: message.headers as WireRequest['headers'], body }));
  }
  return (message, to) => {
    // Only a client that went away brings us here: the server answers everything else itself.
    answer(message, to).catch(() => to.destroy());
  };
}
