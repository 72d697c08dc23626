import type { en } from './en.ts';
import type { enFailures } from './en-failures.ts';
import type { enLater } from './en-later.ts';

/** Every text that a language has to bring, with the arguments that it takes. */
export type Terms = Omit<typeof en, '$dir'> & Omit<typeof enLater, '$dir'> & Omit<typeof enFailures, '$dir'> & { readonly $dir: 'ltr' | 'rtl' };
