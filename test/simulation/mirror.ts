import type { AccountRecord, HandshakeRecord, OrganizationRecord, Tables } from '../../src/engine/records.ts';
import type { TableName } from '../../src/engine/store.ts';
import type { Write } from './crashing-store.ts';

/** A row as it was before a transaction and as it is after it. */
export interface Change<Row> {
  readonly id: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** The changes of one transaction, by table. */
export type Changes = { readonly [Table in TableName]: readonly Change<Tables[Table]>[] };

const tables: readonly TableName[] = ['accounts', 'organizations', 'handshakes', 'emails', 'creations', 'settings'];

/** The rows that the store should hold by what it committed, so that looking costs no transaction. */
export class Mirror {
  readonly accounts = new Map<string, AccountRecord>();
  readonly organizations = new Map<string, OrganizationRecord>();
  readonly handshakes = new Map<string, HandshakeRecord>();
  readonly #others = { emails: new Map<string, object>(), creations: new Map<string, object>(), settings: new Map<string, object>() };
  readonly #sent = new Map<string, Map<string, HandshakeRecord>>();

  /** The rows of a table. */
  table(name: TableName): Map<string, object> {
    return { accounts: this.accounts, organizations: this.organizations, handshakes: this.handshakes, ...this.#others }[name];
  }

  /** The handshakes that an organization began. */
  sentBy(organization: string): readonly HandshakeRecord[] {
    return [...(this.#sent.get(organization)?.values() ?? [])];
  }

  /** Takes a committed transaction over. */
  apply(writes: readonly Write[]): Changes {
    const changes = Object.fromEntries(tables.map((table) => [table, new Map<string, Change<object>>()]));
    for (const { table, id, row } of writes) {
      const rows = this.table(table);
      changes[table]?.set(id, { id, before: changes[table].get(id) ? changes[table].get(id)?.before : rows.get(id), after: row });
      if (row) rows.set(id, row);
      else rows.delete(id);
    }
    const byTable = Object.fromEntries(tables.map((table) => [table, [...(changes[table]?.values() ?? [])]])) as unknown as Changes; // each table's own rows
    for (const change of byTable.handshakes) this.#index(change);
    return byTable;
  }

  #index({ id, before, after }: Change<HandshakeRecord>): void {
    const organization = (after ?? before)?.OrganizationId ?? '';
    const sent = this.#sent.get(organization) ?? new Map<string, HandshakeRecord>();
    if (after) sent.set(id, after);
    else sent.delete(id);
    this.#sent.set(organization, sent);
  }
}
