import type { Localize } from '../../widgets/localization/localize.ts';
import type { Terms } from '../../widgets/localization/terms.ts';

type Arguments<Key extends keyof Terms> = Terms[Key] extends (...args: infer Args) => string ? Args : [];

/** A text of the elements by its key, with its arguments where it takes any; or a text that is nobody's translation. */
export type Said = keyof Terms | { [Key in keyof Terms]: readonly [Key, ...Arguments<Key>] }[keyof Terms] | { readonly text: string };

const escaped = (text: string): string => text.trim().replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, ' ');

/** What a text looks like in the language of the element: its first line, with anything at all where it has a place. */
export function inWords(localize: Localize, said: Said): string {
  if (typeof said === 'object' && 'text' in said) return escaped(said.text);
  const [key, ...args] = typeof said === 'string' ? [said] : said;
  const term = localize.term as (key: keyof Terms, ...args: readonly unknown[]) => string; // `Said` has checked them
  const [line = ''] = term.call(localize, key, ...args).split('\n');
  return line.split(/\{\w+\}/).map(escaped).join('.*');
}
