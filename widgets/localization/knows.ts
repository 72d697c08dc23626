import type { Localize } from './localize.ts';
import type { Terms } from './terms.ts';
import { nameOf } from './words.ts';

/** Whether there is a word by this name in any language that an element could be shown in. */
export function knows(localize: Localize, key: string): key is keyof Terms {
  const name = nameOf(key as keyof Terms); // whether it is one is the question
  return localize.exists(name, { lang: localize.lang() }) || localize.exists(name, { lang: 'en' });
}
