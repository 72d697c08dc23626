/** The columns that a list can be sorted by, in their order. */
export const sortColumns = ['recipient', 'status', 'sent', 'expires', 'id'] as const;

/** A column that a list can be sorted by. */
export type SortColumn = (typeof sortColumns)[number];

/** The columns that a table has, in their order, where these are wanted beside the recipient. */
export const columnsOf = (wanted: ReadonlySet<string>): readonly SortColumn[] => sortColumns.filter((column) => column === 'recipient' || wanted.has(column));

/** What can be asked of a list's rows: which ones, in which order, how many at a time. A host may keep it in its URL. */
export interface View {
  /** What recipient, message or id have to contain. */
  readonly filter: string;
  readonly status: string;
  /** A column and a direction, as in `sent-desc`. */
  readonly sort: string;
  /** Counts from 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** What is shown unless somebody wants something else: everything, newest first. */
export const defaultView: View = { filter: '', status: 'all', sort: 'sent-desc', page: 1, pageSize: 20 };
