import type { Tag } from '../../src/model/tag.ts';

/** What was entered before that was there which works on it. */
export interface Entered {
  /** The text in the field for recipients. */
  entry: string;
  message: string;
  readonly tags: readonly Tag[];
}

/** A form that nobody has entered anything in. */
export const nothingEntered = (): Entered => ({ entry: '', message: '', tags: [] });
