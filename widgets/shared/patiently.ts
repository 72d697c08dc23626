import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import { pause } from './pause.ts';

const pauses = [1000, 2000, 4000, 8000];

/** Whether an error only means that too much was asked at once. */
const isThrottled = (error: unknown): boolean =>
  error instanceof OrganizationsServiceException && ['TooManyRequestsException', 'ThrottlingException'].includes(error.name);

/** Makes a call, and makes it again after a longer and longer pause as long as it was refused for being too much at once. */
export async function patiently<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (const length of pauses)
    try {
      return await call();
    } catch (error) {
      if (!isThrottled(error)) throw error;
      await pause(length, signal);
    }
  return call();
}
