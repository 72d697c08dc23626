import type { Exceptions } from './service-exception.ts';

/** What a constraint on a single member cannot say of an input. */
export interface Refinement<Input> {
  /** The member that is wrong otherwise. */
  readonly about: string;
  readonly holds: (input: Input) => boolean;
  readonly Reason: Exceptions['InvalidInputException'];
}
