import type { Constraint, ListConstraint, Members, NumberConstraint, StringConstraint, StructureConstraint } from '../model/constraint.ts';
import { exception } from '../model/exception.ts';
import type { Refinement } from '../model/refinement.ts';

/** Members of a list that are looked at: far more than any operation takes. */
const longestList = 500;

const wrongType = (about: string) => exception(['SerializationException'], about);

/** Tells whether a text has at most, or at least, so many code points; counts only where UTF-16 leaves it open. */
const longerThan = (text: string, max: number): boolean => text.length > max && (text.length > 2 * max || [...text].length > max);
const shorterThan = (text: string, min: number): boolean => text.length < 2 * min && [...text].length < min;

function decodeString(value: unknown, { enum: values, pattern, min = 0, max = Infinity, reasons }: StringConstraint, about: string): string {
  if (typeof value !== 'string') throw wrongType(about);
  if (values && !values.includes(value)) throw exception(['InvalidInputException', reasons?.enum ?? 'INVALID_ENUM'], about);
  if (longerThan(value, max)) throw exception(['InvalidInputException', 'MAX_LENGTH_EXCEEDED'], about);
  if (pattern && !pattern.test(value)) throw exception(['InvalidInputException', reasons?.pattern ?? 'INVALID_PATTERN'], about);
  if (shorterThan(value, min)) throw exception(['InvalidInputException', 'MIN_LENGTH_EXCEEDED'], about);
  return value;
}

function decodeNumber(value: unknown, { type, min = -Infinity, max = Infinity }: NumberConstraint, about: string): number {
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value))) throw wrongType(about);
  if (value < min) throw exception(['InvalidInputException', 'MIN_VALUE_EXCEEDED'], about);
  if (value > max) throw exception(['InvalidInputException', 'MAX_VALUE_EXCEEDED'], about);
  return value;
}

function decodeBoolean(value: unknown, _constraint: Constraint, about: string): boolean {
  if (typeof value !== 'boolean') throw wrongType(about);
  return value;
}

function decodeList(value: unknown, { of }: ListConstraint, about: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrongType(about);
  if (value.length > longestList) throw exception(['InvalidInputException', 'MAX_LENGTH_EXCEEDED'], about);
  if (value.includes(null)) throw exception(['InvalidInputException', 'INVALID_LIST_MEMBER'], about);
  return value.map((member, index) => decode(member, of, `${about}[${index}]`));
}

function decodeStructure(value: unknown, { members }: StructureConstraint, about: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(about);
  const given = new Map<string, unknown>(Object.entries(value));
  const decoded: [string, unknown][] = [];
  for (const [name, constraint] of Object.entries(members)) {
    const path = about ? `${about}.${name}` : name;
    const member = given.get(name) ?? undefined; // null stands for absent
    if (member !== undefined) decoded.push([name, decode(member, constraint, path)]);
    else if (constraint.required) throw exception(['InvalidInputException', constraint.reasons?.required ?? 'INPUT_REQUIRED'], path);
  }
  return Object.fromEntries(decoded);
}

const decoders: { readonly [Type in Constraint['type']]: (value: unknown, constraint: never, about: string) => unknown } = {
  string: decodeString,
  integer: decodeNumber,
  number: decodeNumber,
  boolean: decodeBoolean,
  list: decodeList,
  structure: decodeStructure,
};

function decode(value: unknown, constraint: Constraint, about: string): unknown {
  return decoders[constraint.type](value, constraint as never, about); // the table pairs each type with its constraint
}

/** What an operation's input must be like. */
export interface InputConstraints {
  readonly members: Members;
  readonly refinements?: readonly Refinement<never>[];
}

/**
 * Reads an input out of plain JSON: a new object with the members that are named and no others.
 * Throws `InvalidInputException` with the Reason of the first constraint or refinement that is not met, naming the
 * member, or `SerializationException` where the JSON type is wrong.
 */
export function decodeInput(value: unknown, { members, refinements }: InputConstraints): unknown {
  const input = decodeStructure(value, { type: 'structure', members }, '');
  const broken = refinements?.find(({ holds }) => !holds(input as never)); // it has the members that are named
  if (broken) throw exception(['InvalidInputException', broken.Reason], broken.about);
  return input;
}
