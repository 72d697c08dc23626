import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import type { Localize } from '../localization/localize.ts';

/** What went wrong, in words for people, with the code that support will ask for. */
export interface FailureWords {
  /** What happened. */
  readonly title: string;
  /** Why, and what to do; may hold the place `{permission}`. */
  readonly advice: string;
  /** The exception's name and Reason, as the service gave them. */
  readonly code: string;
  /** The service's own sentence. */
  readonly message: string;
}

/** Words an error: by its name and Reason if it is a known refusal, else with the sentence that came with it. */
export function failureWords(localize: Localize, error: unknown): FailureWords {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const reason = error instanceof OrganizationsServiceException ? error.Reason : undefined;
  const code = reason ? `${name}.${reason}` : name;
  const key = { TimeoutError: 'timeout', AbortError: 'timeout', TypeError: 'network' }[code] ?? code;
  const known = /^\w+Exception|^(timeout|network)$/.test(key) && localize.knows(key);
  if (!known) localize.complete().catch(() => undefined);
  const [title = '', advice = message] = localize.term(known ? key : 'unknown').split('\n');
  return { title, advice, code, message };
}
