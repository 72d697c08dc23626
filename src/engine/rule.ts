import { exception, type Refusal } from '../model/exception.ts';
import type { Context } from './context.ts';

/** What a rule is asked about. */
export interface Situation<Input, Facts> {
  readonly input: Input;
  readonly facts: Facts;
  readonly context: Context;
}

/** One condition under which an operation is refused. */
export interface Rule<Input, Facts> {
  /** What must hold, in a sentence. */
  readonly rule: string;
  /** Where it comes from: a section of the source document, or of AWS's API reference. */
  readonly source: string;
  readonly holds: (situation: Situation<Input, Facts>) => boolean;
  readonly otherwise: Refusal;
}

/** Throws the exception of the first rule that does not hold. */
export function enforce<Input, Facts>(rules: readonly Rule<Input, Facts>[], situation: Situation<Input, Facts>): void {
  const broken = rules.find(({ holds }) => !holds(situation));
  if (broken) throw exception(broken.otherwise);
}
