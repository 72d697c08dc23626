import type { en } from './en.ts';
import type { enFailures } from './en-failures.ts';

/** Every text that a language has to bring, with the arguments that it takes. */
export type Terms = typeof en & typeof enFailures;
