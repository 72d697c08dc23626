import type { TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from '../shared/announce.ts';
import { fieldError } from './field-error.ts';
import { charactersLeft } from './message-field.ts';

const thresholds = [100, 20, 0, -1];

/** What is wrong with a message that is too long. */
export function messageError(localize: Localize, message: string): TemplateResult | undefined {
  const left = charactersLeft(message);
  return left < 0 ? fieldError(localize.term('messageLong', -left)) : undefined;
}

/** Says how much still fits when that gets little by what was written, and when it is too much. */
export function countDown(localize: Localize, before: string, now: string): void {
  const left = charactersLeft(now);
  if (thresholds.some((threshold) => left <= threshold && threshold < charactersLeft(before)))
    announce(left < 0 ? localize.term('messageLong', -left) : localize.term('charactersLeft', left));
}
