import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { address } from './address.ts';
import { adviceLine, failureAdvice } from './failure.ts';
import { type FailureWords, failureWords } from './failure-words.ts';
import { fill } from './fill.ts';
import type { Invitation } from './invitation.ts';
import { isOver } from './is-over.ts';
import type { Question } from './question.ts';

/** What a service would say to whoever still answers; its words stand in for a state that nobody here knows. */
const closed = Object.assign(new Error(), { name: 'InvalidHandshakeTransitionException' });

/** Why something could not be done with an invitation, in words: what became of it if it is closed, else the error. */
export const overWords = (localize: Localize, ended: string | undefined, operation: OperationName, error: unknown): FailureWords =>
  failureWords(localize, ended && !isOver(error) ? closed : error, operation, ended);

/** What happened, with whom the invitation is for where that is said. */
export const overTitle = ({ title }: FailureWords, { recipient }: Invitation): unknown => fill(title, { recipient: address(recipient) });

/** What is left of a question about an invitation that is closed meanwhile, or barred: what became of it, and a way out. */
export function over(localize: Localize, invitation: Invitation, ended: string, operation: OperationName, error: unknown): Question {
  const words = overWords(localize, ended, operation, error);
  return {
    heading: overTitle(words, invitation),
    body: isOver(error) ? failureAdvice(localize, words, operation) : adviceLine(words, operation),
    dismiss: localize.term('close'),
    confirm: undefined,
  };
}
