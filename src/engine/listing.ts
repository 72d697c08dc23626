import type { HandshakeFilter } from '../model/handshake.ts';
import { inputLimits } from '../model/input-limits.ts';
import type { Input, OperationName, Output } from '../model/operations.ts';
import type { Refinement } from '../model/refinement.ts';
import type { Context } from './context.ts';
import { nextToken } from './next-token.ts';
import type { HandshakeRecord } from './records.ts';
import type { Rule } from './rule.ts';
import { showHandshake } from './show-handshake.ts';

interface Paged {
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly Filter?: HandshakeFilter;
}

/** A list is narrowed by one of its members, never both. */
export const oneFilter: Refinement<Input<'ListHandshakesForAccount'>> = {
  about: 'Filter',
  holds: ({ Filter }) => Filter?.ActionType === undefined || Filter.ParentHandshakeId === undefined,
  Reason: 'MAX_LIMIT_EXCEEDED_FILTER',
};

const scope = (operation: OperationName, { Filter }: Paged, { caller }: Context): readonly unknown[] => [
  operation,
  caller.Id,
  Filter,
];

/** The id after which a page begins, if the token is this list's. */
export const pageStart = (operation: OperationName, input: Paged, context: Context): string | undefined =>
  nextToken.decode(scope(operation, input, context), input.NextToken) ?? undefined;

/** The token belongs to the same list, asked by the same account with the same filter. */
export const ownToken = (operation: OperationName): Rule<Paged, unknown> => ({
  rule: 'A token continues the list that it came from: same operation, caller and filter.',
  source: 'API reference, INVALID_NEXT_TOKEN',
  holds: ({ input, context }) => nextToken.decode(scope(operation, input, context), input.NextToken) !== null,
  otherwise: ['InvalidInputException', 'INVALID_NEXT_TOKEN'],
});

/** How many rows to read for a page: one more than it shows tells whether the list goes on. */
export const rowsToRead = ({ MaxResults = inputLimits.page }: Paged): number => MaxResults + 1;

/** Cuts a page out of the rows that were read for it. */
export function cutPage<Row extends { readonly Id: string }>(operation: OperationName, rows: readonly Row[], input: Paged, context: Context) {
  const shown = rows.slice(0, rowsToRead(input) - 1);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return { shown, ...(last && { NextToken: nextToken.encode(scope(operation, input, context), last.Id) }) };
}

// A filter without either member was seen to answer an empty list, unlike no filter at all.
const passes = ({ Action, Resources }: HandshakeRecord, filter: HandshakeFilter | undefined): boolean =>
  filter === undefined ||
  Action === filter.ActionType ||
  Resources.some(({ Type, Value }) => Type === 'PARENT_HANDSHAKE' && Value === filter.ParentHandshakeId);

/** A page of handshakes, without those past their retention: it may be short, or even empty, and yet go on. */
export function handshakePage(
  operation: 'ListHandshakesForAccount' | 'ListHandshakesForOrganization',
  rows: readonly HandshakeRecord[],
  input: Input<'ListHandshakesForAccount'>,
  context: Context,
  isHidden: (record: HandshakeRecord) => boolean = () => false,
): Output<'ListHandshakesForAccount'> {
  const { shown, ...token } = cutPage(operation, rows, input, context);
  const listed = shown.filter((record) => context.now < record.RemovalTimestamp && passes(record, input.Filter) && !isHidden(record));
  return { Handshakes: listed.map((record) => showHandshake(record, context.now)), ...token };
}
