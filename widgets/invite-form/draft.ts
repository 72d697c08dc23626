import type { Tag } from '../../src/model/tag.ts';

/** What somebody entered, in a form that can be kept. */
export interface Draft {
  /** Each recipient as it was typed, and when an attempt began of which nobody knows what became of it. */
  readonly recipients: readonly { readonly text: string; readonly since?: number | undefined }[];
  readonly notes: string;
  readonly tags: readonly Tag[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const list = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value.map(Object) : []);

/** Reads a draft that was kept as text; nothing if it is none, or an empty one. */
export function decodeDraft(kept: unknown): Draft | undefined {
  if (!isText(kept)) return undefined;
  try {
    const { recipients, notes, tags } = Object(JSON.parse(kept)) as Record<string, unknown>; // each member is checked below
    const draft: Draft = {
      recipients: list(recipients).flatMap(({ text, since }) => (isText(text) ? { text, since: typeof since === 'number' ? since : undefined } : [])),
      notes: isText(notes) ? notes : '',
      tags: list(tags).flatMap(({ Key, Value }) => (isText(Key) && isText(Value) ? { Key, Value } : [])),
    };
    return draft.recipients.length > 0 || draft.notes || draft.tags.length > 0 ? draft : undefined;
  } catch {
    return undefined;
  }
}
