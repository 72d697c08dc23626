import { limits } from '../../src/model/limits.ts';
import type { Localize } from '../localization/localize.ts';
import type { Recipients } from './recipients.ts';
import type { TagRows } from './tag-rows.ts';

/** Something that keeps the form from being sent, and the control where it can be mended. */
export interface Problem {
  readonly selector: string;
  readonly words: string;
}

/** What the form holds when it is checked. */
export interface Checked {
  readonly recipients: Recipients;
  readonly message: string;
  readonly tags: TagRows;
}

/** How many characters a message may still have; negative when it has too many. */
export const charactersLeft = (message: string): number => limits.notes - [...message].length;

/** The problem of the message, if it has one. */
export const messageProblem = (localize: Localize, message: string): string | undefined =>
  charactersLeft(message) < 0 ? localize.term('messageLong', -charactersLeft(message)) : undefined;

/** Everything that is wrong with the form, in the order of its fields, in the words that stand at them, behind what they are about. */
export function problems({ recipients, message, tags }: Checked, localize: Localize): readonly Problem[] {
  const found: Problem[] = [];
  if (recipients.list.length === 0) found.push({ selector: '#entry', words: localize.term('recipientMissing') });
  for (const recipient of recipients.list) {
    const problem = recipients.problem(recipient);
    if (!problem || problem === 'refused') continue;
    const words = localize.term(problem === 'invalid' ? 'recipientInvalid' : 'recipientTwice');
    found.push({ selector: `[data-key="${recipient.key}"] button`, words: `${recipient.text}: ${words}` });
  }
  const long = messageProblem(localize, message);
  if (long) found.push({ selector: '#message', words: long });
  for (const [index, row] of tags.list.entries()) {
    const tag = localize.term('tagNumber', index + 1);
    const key = tags.keyProblem(row);
    const value = tags.valueProblem(row);
    if (key) found.push({ selector: `#Key-${row.id}`, words: `${tag}: ${localize.term(key)}` });
    if (value) found.push({ selector: `#Value-${row.id}`, words: `${tag}: ${localize.term(value)}` });
  }
  return found;
}
