import type { Localize } from '../localization/localize.ts';
import type { Allowance } from './allowance.ts';
import type { Content } from './content.ts';
import { charactersLeft } from './message-field.ts';
import { problemWords } from './reason.ts';
import { keyProblem, type TagProblem, tagsMany, valueProblem } from './tag-problems.ts';

/** Something that keeps the form from being sent, and the control where it can be mended. */
export interface Problem {
  readonly selector: string;
  /** In the language that is spoken when somebody reads it. */
  readonly words: () => string;
}

/** Everything that is wrong with the form, in the order of its fields, in the words that stand at them, behind what they are about. */
export const problems = (content: Content, allowance: Allowance | undefined, localize: Localize): readonly Problem[] => [
  ...recipientProblems(content, allowance, localize),
  ...enclosedProblems(content, localize),
];

/** What keeps recipients from being sent to. */
function recipientProblems({ recipients }: Content, allowance: Allowance | undefined, localize: Localize): readonly Problem[] {
  const found: Problem[] = [];
  if (recipients.list.length === 0) found.push({ selector: '#entry', words: () => localize.term('recipientMissing') });
  for (const { key, text } of recipients.faulty) {
    const problem = recipients.problems.get(key);
    if (!problem || problem === 'refused') continue;
    found.push({ selector: `[data-key="${key}"] button`, words: () => localize.term('about', text, problemWords(localize, recipients, text, problem)) });
  }
  if (allowance && recipients.sendable.length > allowance.room)
    found.push({ selector: '#entry', words: () => roomWords(localize, allowance, recipients.sendable.length) });
  return found;
}

/** What is wrong with that which goes to every recipient. */
export function enclosedProblems({ message, tags }: Content, localize: Localize): readonly Problem[] {
  const found: Problem[] = [];
  const left = charactersLeft(message);
  if (left < 0) found.push({ selector: '#message', words: () => localize.term('messageLong', -left) });
  if (tagsMany(localize, tags.list.length)) found.push({ selector: '#add-tag', words: () => tagsMany(localize, tags.list.length) ?? '' });
  for (const [index, row] of tags.list.entries()) {
    const words = (problem: TagProblem) => () => localize.term('about', localize.term('tagNumber', index + 1), localize.term(problem));
    const key = keyProblem(tags.list, row);
    const value = valueProblem(row);
    if (key) found.push({ selector: `#Key-${row.id}`, words: words(key) });
    if (value) found.push({ selector: `#Value-${row.id}`, words: words(value) });
  }
  return found;
}

function roomWords(localize: Localize, { room, places, today }: Allowance, count: number): string {
  const isPlaces = (places?.left ?? Infinity) <= (today?.left ?? Infinity);
  return localize.term(isPlaces ? 'roomPlaces' : 'roomToday', room, count - room);
}
