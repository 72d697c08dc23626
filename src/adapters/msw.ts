import { http, type RequestHandler } from 'msw';
import { services } from '../protocol/target.ts';
import type { Adapter } from './adapter.ts';

/** The names by which a request says which service it is for, ours or AWS's. */
const prefixes = Object.values(services);

/**
 * Lets an adapter, such as the engine in the page, answer every AWS Organizations request that MSW intercepts, wherever
 * it is sent. All other requests go on as if the handler were not there.
 */
export const createMswHandlers = (adapter: Adapter): readonly RequestHandler[] => [
  http.post('*', ({ request }) => {
    const [prefix = ''] = (request.headers.get('x-amz-target') ?? '').split('.');
    return prefixes.some((each) => each === prefix) ? adapter.fetch(request) : undefined;
  }),
];
