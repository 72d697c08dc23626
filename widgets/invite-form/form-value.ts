import type { Draft } from './draft.ts';

/** What a form that surrounds the element sends along: `name` for each recipient, `name-notes`, and `name-tag` for each tag as JSON. */
export function formValue(name: string | null, draft: Draft | undefined): FormData | null {
  if (!name || !draft) return null;
  const data = new FormData();
  for (const { text } of draft.recipients) data.append(name, text);
  if (draft.notes) data.append(`${name}-notes`, draft.notes);
  for (const tag of draft.tags) data.append(`${name}-tag`, JSON.stringify(tag));
  return data;
}
