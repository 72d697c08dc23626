import type { Draft } from './draft.ts';
import type { Entered } from './entered.ts';
import type { RecipientField } from './recipient-field.ts';
import type { Recipients } from './recipients.ts';
import type { Enclosed } from './sending.ts';
import type { TagRows } from './tag-rows.ts';

/** Everything that has been entered. */
export class Content {
  readonly field: RecipientField;
  readonly recipients: Recipients;
  readonly tags: TagRows;
  message = '';

  constructor(field: RecipientField, tags: TagRows) {
    this.field = field;
    this.recipients = field.recipients;
    this.tags = tags;
  }

  /** The text in the field for recipients. */
  get entry(): string {
    return this.field.draft;
  }

  set entry(entry: string) {
    this.field.draft = entry;
  }

  /** What goes to every recipient. */
  get enclosed(): Enclosed {
    return { notes: this.message, tags: this.tags.tags };
  }

  /** What was not sent yet; nothing if that is nothing. */
  get draft(): Draft | undefined {
    const recipients = this.recipients.unsent.map(({ text, since }) => ({ text, since }));
    const entry = this.entry.trim();
    if (entry) recipients.push({ text: entry, since: undefined });
    return recipients.length > 0 || this.message || this.tags.tags.length > 0 ? { recipients, ...this.enclosed } : undefined;
  }

  /** Puts what was entered elsewhere in place of what was entered here. */
  take({ entry, message, tags }: Entered): void {
    this.entry = entry;
    this.recipients.set([]);
    this.tags.set([]);
    for (const tag of tags) this.tags.add(tag);
    this.message = message;
  }

  /** Puts a draft in place of what was entered. */
  fill({ recipients, notes, tags }: Draft = { recipients: [], notes: '', tags: [] }): void {
    this.take({ entry: '', message: notes, tags });
    this.recipients.append(recipients);
  }
}
