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

/** Tells a form around this one what was entered; `missing` names what is required of it, if anything is. */
export function reportEntered({ entry }: Entered, internals: ElementInternals, missing: string | false): void {
  const text = entry.trim();
  internals.setFormValue(text || null);
  internals.setValidity({ valueMissing: missing !== false && !text }, missing || undefined);
}
