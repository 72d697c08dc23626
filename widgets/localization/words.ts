import { registerTranslation } from '@shoelace-style/localize';
import type { Terms } from './terms.ts';

/** A language by its code, such as `pt-BR`, and as many of our words as somebody has translated. */
export type Words = Partial<Terms> & Pick<Terms, '$code' | '$name' | '$dir'>;

const own = new Map<string, Partial<Terms>>();

/** The name under which a word is kept in the registry, which a page may fill with words of its own. */
export const nameOf = <Key extends string>(key: Key): Key => `invitations.${key}` as Key; // stands for the key in every typed call

/** Whether a page has brought words of this language. */
export const hasOwnWords = (code: string): boolean => own.has(code);

/** Adds words to a language; those that the page has put in their place stay. */
export function addWords({ $code, $name, $dir, ...words }: Words): void {
  const named = Object.entries({ ...words, ...own.get($code) }).map(([key, word]) => [nameOf(key), word]);
  registerTranslation({ $code, $name, $dir, ...Object.fromEntries(named) });
}

/** Puts words of the page's own in place of ours, or adds a language. What it leaves out stays as it is, or English. */
export function overrideWords({ $code, $name, $dir, ...words }: Words): void {
  own.set($code, { ...own.get($code), ...words });
  addWords({ $code, $name, $dir });
}
