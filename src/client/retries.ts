import { untilAborted } from '../adapters/until-aborted.ts';
import type { OperationName } from '../model/operations.ts';
import { OrganizationsServiceException } from '../model/service-exception.ts';

/** What may be sent again by itself, as AWS names its operations: asking twice does no harm, doing twice might. */
const asks = /^(Describe|List)/;

const passing = new Set(['TooManyRequestsException', 'ThrottlingException', 'ServiceException']);
const attempts = 3;
const longestPause = 400;

/** Runs a call, up to three times if the operation only asks and the failure may pass, with full jitter between. */
export async function retried<T>(operation: OperationName, signal: AbortSignal | undefined, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const mayPass = error instanceof OrganizationsServiceException ? passing.has(error.name) : error instanceof TypeError;
      if (!asks.test(operation) || !mayPass || attempt === attempts || signal?.aborted) throw error;
      const pause = new Promise<void>((resolve) => setTimeout(resolve, Math.random() * longestPause * attempt));
      await (signal ? untilAborted(pause, signal) : pause);
    }
  }
}
