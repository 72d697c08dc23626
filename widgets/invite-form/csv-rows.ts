/** A row of a CSV file. */
export interface CsvRow {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** The line on which it ends. */
  readonly end: number;
  readonly cells: readonly string[];
  /** It is not written as CSV should be: a quotation mark too many, or one too few. */
  readonly malformed: boolean;
}

/** Takes a CSV text apart, whatever separates its columns. Rows without anything in them are left out. */
export async function parseCsv(text: string): Promise<readonly CsvRow[]> {
  const { parse } = await import('papaparse');
  const rows: CsvRow[] = [];
  let line = 1;
  let read = 0;
  // Empty lines at the end would count as rows of one column when it is guessed what separates them.
  parse<readonly string[]>(text.trimEnd(), {
    step({ data, errors, meta }) {
      const whole = text.slice(read, meta.cursor);
      const breaks = (part: string) => part.match(/\r\n|\r|\n/g)?.length ?? 0;
      const end = line + breaks(whole.trimEnd());
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, end, cells: data, malformed: errors.some(({ type }) => type === 'Quotes') });
      line += breaks(whole);
      read = meta.cursor;
    },
  });
  return rows;
}
