import { decodeTarget } from './decode-target.ts';
import { parseRecipients } from './parse-recipients.ts';
import { type Recipients, same } from './recipients.ts';
import type { CsvRow } from './csv-rows.ts';

/** The most recipients that are taken out of a file. */
export const mostRecipients = 1000;

/** Which column holds the recipients, counted from 0, and whether the first row names the columns. */
export interface CsvMapping {
  readonly column: number;
  readonly header: boolean;
}

/** What became of a cell: a recipient to add, or why it is none. */
export interface CsvEntry {
  readonly line: number;
  /** The line on which the row ends that it stands in. */
  readonly end: number;
  readonly text: string;
  readonly problem?: 'malformed' | 'blank' | 'invalid' | 'duplicate' | 'own' | 'member' | 'open' | 'excess' | undefined;
}

/** What is shown at most of a row that nobody can tell apart. */
const longestShown = 80;

const english = /e-?mail|account|recipient/i;
const pieces = (cell = ''): readonly string[] => parseRecipients(cell);
const isRecipient = (cell: string | undefined): boolean => pieces(cell).some(decodeTarget);

/** Tells whether a cell is a title like this one, which names both kinds of recipients: it is a part of it, or has one of its longer words. */
function titled(title: string): (cell: string | undefined) => boolean {
  const whole = title.toLowerCase();
  const words = whole.match(/\p{L}{4,}/gu) ?? [];
  return (cell = '') => {
    const text = cell.trim().toLowerCase();
    return english.test(text) || (text.length > 1 && (whole.includes(text) || words.some((word) => text.includes(word))));
  };
}

/** How many columns the widest of the rows has. */
export const widthOf = (rows: readonly CsvRow[]): number => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

/** The mapping that fits the rows best: the column with the most recipients in it, and among such the one with a `title` like this. */
export function guessMapping(rows: readonly CsvRow[], title: string): CsvMapping {
  const [first] = rows;
  const named = titled(title);
  const sound = rows.filter(({ malformed }) => !malformed);
  const hits = Array.from({ length: widthOf(rows) }, (_, column) => sound.filter(({ cells }) => isRecipient(cells[column])).length);
  const most = Math.max(...hits);
  const best = [...hits.keys()].filter((column) => hits[column] === most);
  const column = best.find((each) => named(first?.cells[each])) ?? best[0] ?? 0;
  const cell = first?.cells[column];
  return { column, header: !isRecipient(cell) && (named(cell) || (most > 0 && rows.length > 1)) };
}

/** What the rows would add to the recipients that are there, in the order of their lines. Nothing is left out. */
export function readEntries(rows: readonly CsvRow[], { column, header }: CsvMapping, recipients: Recipients): readonly CsvEntry[] {
  const seen = new Set(recipients.list.map(({ text }) => same(text)));
  let room = mostRecipients - recipients.list.length;
  const judge = (text: string): CsvEntry['problem'] => {
    if (!decodeTarget(text)) return 'invalid';
    if (seen.has(same(text))) return 'duplicate';
    const objection = recipients.objection(text);
    if (objection) return objection;
    if (room <= 0) return 'excess';
    room -= 1;
    seen.add(same(text));
    return undefined;
  };
  return rows.slice(header ? 1 : 0).flatMap(({ line, end, cells, malformed }): readonly CsvEntry[] => {
    const cell = cells[column] ?? '';
    const found = pieces(cell);
    if (malformed) return [{ line, end, text: cells.join(' ').slice(0, longestShown), problem: 'malformed' }];
    if (found.length === 0) return [{ line, end, text: cell, problem: 'blank' }];
    return found.map((text) => ({ line, end, text, problem: judge(text) }));
  });
}
