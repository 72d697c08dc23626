import type { Exceptions } from './service-exception.ts';

type InvalidInput = Exceptions['InvalidInputException'];

interface Common {
  readonly required?: true;
  /** Where the service was seen to give another Reason than the constraint's own. */
  readonly reasons?: { readonly required?: InvalidInput; readonly enum?: InvalidInput; readonly pattern?: InvalidInput };
}

/** A text with its length in code points. */
export interface StringConstraint extends Common {
  readonly type: 'string';
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly enum?: readonly string[];
}

/** A number, whole unless told otherwise, within bounds. */
export interface NumberConstraint extends Common {
  readonly type: 'integer' | 'number';
  readonly min?: number;
  readonly max?: number;
}

/** A list whose members all meet one constraint. */
export interface ListConstraint extends Common {
  readonly type: 'list';
  readonly of: Constraint;
}

/** An object; members that it does not name are ignored. */
export interface StructureConstraint extends Common {
  readonly type: 'structure';
  readonly members: Readonly<Record<string, Constraint>>;
}

/** What a value must be like. */
export type Constraint = StringConstraint | NumberConstraint | ListConstraint | StructureConstraint | ({ readonly type: 'boolean' } & Common);

/** What the members of an input must be like, in the order in which they are checked. Others are ignored. */
export type Members = StructureConstraint['members'];
