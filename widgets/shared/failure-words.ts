import type { OperationName } from '../../src/model/operations.ts';
import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import { knows } from '../localization/knows.ts';
import type { Localize } from '../localization/localize.ts';

/** What went wrong, in words for people, with the code that support will ask for. */
export interface FailureWords {
  /** What happened; may hold the place `{recipient}` where an end of ours is told. */
  readonly title: string;
  /** Why, and what to do; may hold the place `{permission}`. */
  readonly advice: string;
  /** The exception's name and Reason, as the service gave them. */
  readonly code: string;
  /** The service's own sentence. */
  readonly message: string;
}

const ownNames: Readonly<Record<string, string>> = { TimeoutError: 'timeout', AbortError: 'timeout', TypeError: 'network' };

/** What a service names is never one of our other words. */
const namesFailure = /Exception|\.[A-Z]+$|^(timeout|network)$/;

/**
 * Words an error by the first that there are words for: what became of the invitation meanwhile, by the name of the words
 * for that; what was asked, the Reason, the exception; else with the sentence that came with it.
 */
export function failureWords(localize: Localize, error: unknown, operation?: OperationName, ended = ''): FailureWords {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const reason = error instanceof OrganizationsServiceException ? error.Reason : undefined;
  const code = reason ? `${name}.${reason}` : name;
  const keys = [`${operation}.${code}`, code, ownNames[name] ?? name].filter((key) => namesFailure.test(key));
  const known = [ended, ...keys].find((key) => knows(localize, key));
  if (!known) localize.complete().catch(() => undefined);
  const [title = '', advice = message] = localize.term(known ?? 'unknown').split('\n');
  return { title, advice, code, message };
}
