/** Counts by two names, such as an operation and how it came out. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();

  add(row: string, column: string): void {
    const counts = this.#counts.get(row) ?? new Map<string, number>();
    counts.set(column, (counts.get(column) ?? 0) + 1);
    this.#counts.set(row, counts);
  }

  /** A line for each row: its total, and its columns by how often they occurred. */
  get lines(): readonly string[] {
    return [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([row, counts]) => {
      const columns = [...counts].sort(([, one], [, other]) => other - one);
      const total = columns.reduce((sum, [, count]) => sum + count, 0);
      return `${row} ${total}: ${columns.map(([column, count]) => `${column} ${count}`).join(', ')}`;
    });
  }
}
