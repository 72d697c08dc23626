import { extentOf } from './extent.ts';
import type { ListContext } from './list-context.ts';

const searched = { all: undefined, soFar: 'searchingSoFar', part: 'searchedOnly' } as const;

/** What a filter has not searched, in words; nothing where it has searched all. */
export function unsearched({ localize, query, rows }: ListContext): string {
  const word = searched[extentOf(query)];
  return word ? localize.term(word, rows().length) : '';
}

/** What a filter has found, in words. */
export const found = (context: ListContext): string =>
  [context.localize.term('matches', context.matches().length), unsearched(context)].filter(Boolean).join(' · ');
