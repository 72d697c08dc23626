import type { Decision } from '../engine/operation.ts';
import type { TableName, Writer } from '../engine/store.ts';

/** Writes what was decided, all of it in the transaction of the writer. */
export async function commit(writer: Writer, { add = {}, put = {}, remove = {} }: Omit<Decision<unknown>, 'output'>): Promise<void> {
  const each = <Value>(rows: { readonly [Table in TableName]?: readonly Value[] }, write: (table: TableName, value: never) => Promise<void>) =>
    Object.entries(rows).flatMap(([table, values]) => values.map((value) => write(table as TableName, value as never))); // each list holds its table's rows
  await Promise.all([
    ...each<object>(add, (table, row) => writer.add(table, row)),
    ...each<object>(put, (table, row) => writer.put(table, row)),
    ...each(remove, (table, id) => writer.delete(table, id)),
  ]);
}
