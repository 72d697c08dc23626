import type { Constraint, Members } from '../model/constraint.ts';
import type { Refinement } from '../model/refinement.ts';
import type { Context } from './context.ts';
import type { Tables } from './records.ts';
import { enforce, type Rule, type Situation } from './rule.ts';
import type { Reader, TableName } from './store.ts';

/** Rows by table. */
export type Rows = { readonly [Table in TableName]?: readonly Tables[Table][] };

/** What an operation comes to: its output, and the rows that one transaction has to insert, replace and remove. */
export interface Decision<Output> {
  readonly output: Output;
  readonly add?: Rows;
  readonly put?: Rows;
  readonly remove?: { readonly [Table in TableName]?: readonly string[] };
}

interface Parts<Input, Output, Facts> {
  readonly access: 'read' | 'write';
  /** What each member of the input must be like, in the order in which they are checked. */
  readonly members: { readonly [Member in keyof Input]-?: Constraint };
  /** What a constraint on a single member cannot say, checked behind them. */
  readonly refinements?: readonly Refinement<Input>[];
  /** Reads what the rules and the decision need to know. */
  readonly load: (reader: Reader, input: Input, context: Context) => Promise<Facts>;
  /** The rules in the order in which they are checked. */
  readonly rules: readonly Rule<Input, Facts>[];
  /** Decides, given that the rules hold. Pure. */
  readonly decide: (situation: Situation<Input, Facts>) => Decision<Output>;
}

/** An operation, ready to run in a transaction: load, check, decide. */
export interface Operation<Input, Output> {
  readonly access: 'read' | 'write';
  readonly members: Members;
  readonly refinements?: readonly Refinement<Input>[];
  /** The rules as rows to be read: what must hold, where that is said, and what happens otherwise. */
  readonly rules: readonly Omit<Rule<never, never>, 'holds'>[];
  /** Answers the decision. Throws the exception of the first rule that does not hold. */
  readonly run: (reader: Reader, input: Input, context: Context) => Promise<Decision<Output>>;
}

/** Makes an operation out of its parts. */
export const operation = <Input, Output, Facts>({ load, rules, decide, ...parts }: Parts<Input, Output, Facts>): Operation<Input, Output> => ({
  ...parts,
  rules,
  async run(reader, input, context) {
    const situation = { input, context, facts: await load(reader, input, context) };
    enforce(rules, situation);
    return decide(situation);
  },
});
