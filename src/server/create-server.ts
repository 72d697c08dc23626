import { requestToWire, responseFromWire } from '../protocol/wire.ts';
import { createHandler, type ServerOptions } from './create-handler.ts';

/**
 * Answers AWS Organizations requests in AWS JSON 1.1, from a store. Every request gets a response: an exception is
 * one too, and then nothing was written.
 */
export function createServer(options: ServerOptions): (request: Request) => Promise<Response> {
  const handle = createHandler(options);
  return async (request) => responseFromWire(await handle(await requestToWire(request)));
}
