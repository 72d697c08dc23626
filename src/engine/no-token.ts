import type { Rule } from './rule.ts';

/** A list that always fits into one page gives no tokens, so it takes none. */
export const noToken: Rule<{ readonly NextToken?: string }, unknown> = {
  rule: 'A list of one page is continued by no token.',
  source: 'API reference, INVALID_NEXT_TOKEN',
  holds: ({ input }) => input.NextToken === undefined,
  otherwise: ['InvalidInputException', 'INVALID_NEXT_TOKEN'],
};
