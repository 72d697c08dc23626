import { inputLimits } from '../../src/model/input-limits.ts';
import type { Localize } from '../localization/localize.ts';
import type { TagRow } from './tag-rows.ts';

/** What is wrong with a row, by the name of its words. */
export type TagProblem = 'tagKeyMissing' | 'tagKeyReserved' | 'tagKeyTwice' | 'tagKeyLong' | 'tagKeySigns' | 'tagValueLong' | 'tagValueSigns';

const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const length = (text: string): number => [...text].length;

/** What is wrong with so many tags, in words, if there are too many. */
export const tagsMany = (localize: Localize, count: number): string | undefined =>
  count > inputLimits.tags ? localize.term('tagsMany', inputLimits.tags, count - inputLimits.tags) : undefined;

/** What is wrong with the key of a row among others. */
export function keyProblem(list: readonly TagRow[], { id, Key, Value }: TagRow): TagProblem | undefined {
  if (!Key) return Value ? 'tagKeyMissing' : undefined;
  if (/^aws:/i.test(Key)) return 'tagKeyReserved';
  if (length(Key) > inputLimits.tagKey) return 'tagKeyLong';
  if (!allowed.test(Key)) return 'tagKeySigns';
  return list.some((row) => row.id !== id && row.Key === Key) ? 'tagKeyTwice' : undefined;
}

/** What is wrong with the value of a row. */
export function valueProblem({ Value }: TagRow): TagProblem | undefined {
  if (length(Value) > inputLimits.tagValue) return 'tagValueLong';
  return allowed.test(Value) ? undefined : 'tagValueSigns';
}
