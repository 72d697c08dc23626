import type { Tables } from './records.ts';

/** The name of a table. */
export type TableName = keyof Tables;

/** Every index with its table and the members of a row that make up its key. A row that lacks one is not in it. */
export const indexes = {
  accountsByEmail: { table: 'accounts', key: ['EmailKey', 'Id'] },
  members: { table: 'accounts', key: ['Membership.OrganizationId', 'Id'] },
  sent: { table: 'handshakes', key: ['OrganizationId', 'Id'] },
  received: { table: 'handshakes', key: ['RecipientKey', 'Id'] },
  between: { table: 'handshakes', key: ['OrganizationId', 'RecipientKey', 'PlaceLapses'] },
  places: { table: 'handshakes', key: ['OrganizationId', 'PlaceLapses'] },
  attempts: { table: 'handshakes', key: ['OrganizationId', 'AttemptLapses'] },
  children: { table: 'handshakes', key: ['ParentHandshakeId', 'Id'] },
  removals: { table: 'handshakes', key: ['OrganizationId', 'RemovalTimestamp'] },
  everyAccount: { table: 'accounts', key: ['Id'] },
  outbox: { table: 'emails', key: ['Id'] },
  outboxByRecipient: { table: 'emails', key: ['ToKey', 'Id'] },
} as const satisfies Record<string, { readonly table: TableName; readonly key: readonly string[] }>;

/** The name of an index. */
export type IndexName = keyof typeof indexes;

/** The row of an index's table. */
export type IndexRow<Index extends IndexName> = Tables[(typeof indexes)[Index]['table']];

/** A stretch of an index: the keys that begin with `prefix` and go on after `after`, up to and including `upTo`. */
export interface Range {
  readonly prefix: readonly (string | number)[];
  readonly after?: string | number;
  readonly upTo?: string | number;
}

/** Reads rows. What it answers is one moment of the store, the same for every call of a transaction. */
export interface Reader {
  get<Table extends TableName>(table: Table, id: string): Promise<Tables[Table] | undefined>;
  /** The first rows of a stretch, in the order of the index. */
  page<Index extends IndexName>(index: Index, range: Range, limit: number): Promise<readonly IndexRow<Index>[]>;
}

/**
 * Reads and writes rows. Nothing is seen by others before the transaction has completed. A write settles when it was
 * handed over; whether it was kept, the transaction tells.
 */
export interface Writer extends Reader {
  /** Inserts a row. An id that is taken fails the transaction. */
  add<Table extends TableName>(table: Table, row: Tables[Table]): Promise<void>;
  put<Table extends TableName>(table: Table, row: Tables[Table]): Promise<void>;
  delete(table: TableName, id: string): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Keeps the tables. Transactions are strictly serializable: a write sees the writes that completed before it and
 * no others, and either all of it happens or none. Inside the work nothing may be awaited but the reader or writer.
 * Both promises settle when the transaction has: what they answer has happened.
 */
export interface Store {
  /** Where rows are kept; `memory` where they do not outlive the process. */
  readonly storage: 'memory' | 'indexeddb';
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
}
