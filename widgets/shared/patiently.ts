import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import { pause } from './pause.ts';

const pauses = [1000, 2000, 4000, 8000];

const throttled = new Set(['TooManyRequestsException', 'ThrottlingException']);

/** Makes a call, and makes it again after longer and longer waits, or those that the service wants, while that refuses it as too much at once. */
export async function patiently<T>(call: () => Promise<T>, signal?: AbortSignal, wait = pause): Promise<T> {
  for (const length of pauses)
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof OrganizationsServiceException) || !throttled.has(error.name)) throw error;
      await wait(Math.max(length, (error.retryAfter ?? 0) * 1000), signal);
    }
  return call();
}
