import { html } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { failureAdvice } from './failure.ts';
import { failureWords } from './failure-words.ts';
import type { Question } from './question.ts';

/** What is left of a question about an invitation that is already closed: what became of it, and a way out. */
export function over(localize: Localize, error: unknown, operation: OperationName, state: string | undefined): Question {
  const words = failureWords(localize, error, operation, state);
  return {
    heading: words.title,
    body: html`<div role="alert"><span class="hidden">${words.title}</span>${failureAdvice(localize, words, operation)}</div>`,
    dismiss: localize.term('close'),
    confirm: undefined,
  };
}
