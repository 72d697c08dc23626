import type { Range } from '../engine/store.ts';

type Part = string | number;
type Key = readonly Part[];

interface Entry<Row> {
  readonly key: Key;
  readonly row: Row;
}

const compareParts = (one: Part, other: Part): number => {
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1; // as IndexedDB: numbers before strings
  return one < other ? -1 : one > other ? 1 : 0;
};

const compare = (one: Key, other: Key): number => {
  for (const [position, part] of one.entries()) {
    const counterpart = other[position];
    if (counterpart === undefined) return 1;
    const order = compareParts(part, counterpart);
    if (order !== 0) return order;
  }
  return one.length - other.length;
};

const pluck = (row: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (Object(value) as Record<string, unknown>)[name], row); // a path through plain rows

/** Rows in the order of a key made of their members; ties go by id. A row that lacks a member is not in it. */
export class SortedIndex<Row extends { readonly Id: string }> {
  readonly #paths: readonly string[];
  readonly #entries: Entry<Row>[] = [];

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  add(row: Row): void {
    const key = this.#key(row);
    if (key) this.#entries.splice(this.#position(key), 0, { key, row });
  }

  delete(row: Row): void {
    const key = this.#key(row);
    if (key) this.#entries.splice(this.#position(key), 1);
  }

  page({ prefix, after, upTo }: Range, limit: number): readonly Row[] {
    const rows: Row[] = [];
    const next = prefix.length;
    const first = this.#position(after === undefined ? prefix : [...prefix, after]);
    for (let position = first; position < this.#entries.length && rows.length < limit; position++) {
      const entry = this.#entries[position];
      if (!entry || compare(entry.key.slice(0, next), prefix) !== 0) break;
      const part = entry.key[next];
      if (part !== undefined && after !== undefined && compareParts(part, after) <= 0) continue;
      if (part !== undefined && upTo !== undefined && compareParts(part, upTo) > 0) break;
      rows.push(entry.row);
    }
    return rows;
  }

  #key(row: Row): Key | undefined {
    const key = [...this.#paths.map((path) => pluck(row, path)), row.Id];
    return key.includes(undefined) ? undefined : (key as Part[]); // indexed members are strings and numbers
  }

  /** The position of the first entry whose key is not below the given one. */
  #position(key: Key): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      if (entry && compare(entry.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
