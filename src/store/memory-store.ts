import { indexes, type IndexName, type IndexRow, type Range, type Reader, type Store, type TableName, type Writer } from '../engine/store.ts';
import type { Tables } from '../engine/records.ts';
import { SortedIndex } from './sorted-index.ts';

type AnyRow = Tables[TableName];

const indexNames = Object.keys(indexes) as IndexName[]; // keys of a const table

/** The rows of one store, with a way back for every change since a transaction began. */
class MemoryTables implements Writer {
  readonly #rows = new Map<string, Map<string, AnyRow>>();
  readonly #indexes = new Map(indexNames.map((name) => [name, new SortedIndex<AnyRow>(indexes[name].key)]));
  #undo: (() => void)[] = [];

  begin(): void {
    this.#undo = [];
  }

  rollBack(): void {
    for (const undo of this.#undo.reverse()) undo();
  }

  async get<Table extends TableName>(table: Table, id: string): Promise<Tables[Table] | undefined> {
    return this.#table(table).get(id) as Tables[Table] | undefined; // a table holds its own rows only
  }

  async page<Index extends IndexName>(index: Index, range: Range, limit: number): Promise<readonly IndexRow<Index>[]> {
    return this.#indexes.get(index)?.page(range, limit) as readonly IndexRow<Index>[]; // likewise, and every index is there
  }

  async add<Table extends TableName>(table: Table, row: Tables[Table]): Promise<void> {
    if (this.#table(table).has(row.Id)) throw new DOMException(`The key ${row.Id} is taken.`, 'ConstraintError');
    this.#change(table, row.Id, row);
  }

  async put<Table extends TableName>(table: Table, row: Tables[Table]): Promise<void> {
    this.#change(table, row.Id, row);
  }

  async delete(table: TableName, id: string): Promise<void> {
    this.#change(table, id, undefined);
  }

  async clear(): Promise<void> {
    for (const [table, rows] of this.#rows) for (const id of rows.keys()) this.#change(table as TableName, id, undefined); // keys that #table made
  }

  #table(name: TableName): Map<string, AnyRow> {
    const table = this.#rows.get(name) ?? new Map<string, AnyRow>();
    this.#rows.set(name, table);
    return table;
  }

  #change(table: TableName, id: string, row: AnyRow | undefined): void {
    const before = this.#table(table).get(id);
    this.#undo.push(() => this.#replace(table, id, before));
    this.#replace(table, id, row);
  }

  #replace(table: TableName, id: string, row: AnyRow | undefined): void {
    const rows = this.#table(table);
    const before = rows.get(id);
    if (row) rows.set(id, row);
    else rows.delete(id);
    for (const name of indexNames)
      if (indexes[name].table === table) {
        const index = this.#indexes.get(name);
        if (before) index?.delete(before);
        if (row) index?.add(row);
      }
  }
}

/** A store that lives as long as the process: the fallback without IndexedDB, and the store of the Node endpoint. */
export function createMemoryStore(): Store {
  const tables = new MemoryTables();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    storage: 'memory',
    read: <T>(work: (reader: Reader) => Promise<T>) => inTurn(() => work(tables)),
    write: <T>(work: (writer: Writer) => Promise<T>) =>
      inTurn(async () => {
        tables.begin();
        try {
          return await work(tables);
        } catch (error) {
          tables.rollBack();
          throw error;
        }
      }),
  };
}
