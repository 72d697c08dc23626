import { untilAborted } from '../adapters/until-aborted.ts';
import type { OperationName } from '../model/operations.ts';
import { OrganizationsServiceException } from '../model/service-exception.ts';

/** What may be sent again by itself, as AWS names its operations: asking twice does no harm, doing twice might. */
const asks = /^(Describe|List)/;

const passing = new Set(['TooManyRequestsException', 'ThrottlingException', 'ServiceException']);
const attempts = 3;
const longestPause = 400;

/** Whoever is to wait for longer than so many seconds is told instead. */
const longestWait = 10;

/** Runs a call, up to three times if the operation only asks and the failure may pass, with full jitter between, after what the service wants. */
export async function retried<T>(operation: OperationName, signal: AbortSignal | undefined, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const refusal = error instanceof OrganizationsServiceException ? error : undefined;
      const wait = refusal?.retryAfter ?? 0;
      const mayPass = refusal ? passing.has(refusal.name) && wait <= longestWait : error instanceof TypeError;
      if (!asks.test(operation) || !mayPass || attempt === attempts || signal?.aborted) throw error;
      const pause = new Promise<void>((resolve) => setTimeout(resolve, wait * 1000 + Math.random() * longestPause * attempt));
      await (signal ? untilAborted(pause, signal) : pause);
    }
  }
}
