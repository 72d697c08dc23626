import type { Store } from '../../src/engine/store.ts';
import type { AnyAsked } from '../model/asked.ts';
import { outcomeOf, perform } from '../model/reference.ts';
import type { Drawn, ReferenceEmail } from '../model/reference-effects.ts';
import { placesUsed, type ReferenceState } from '../model/reference-state.ts';
import type { CrashingStore, Write } from './crashing-store.ts';
import { type InvariantName, invariants, type Scope } from './invariants.ts';
import { type Changes, Mirror } from './mirror.ts';
import type { Moment } from './moment.ts';

/** What broke, by the invariant's name. */
export class Violation extends Error {
  readonly invariant: string;

  constructor(invariant: string, sentence: string) {
    super(`${invariant}: ${sentence}`);
    this.invariant = invariant;
  }
}

const newestKept = 40;

const lastResort: InvariantName = 'everybody is answered as the reference says';

/** An answer off the wire. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** How a request came out. */
export interface Seen {
  readonly outcome: string;
  readonly crashed: boolean;
  /** Whether a transaction that could write was committed. */
  readonly wrote: boolean;
}

interface Refused {
  readonly __type?: string;
  readonly Reason?: string;
}

const sameRow = (one: object | undefined, other: object | undefined) => one === other || JSON.stringify(one) === JSON.stringify(other);

const drawnIn = (changes: Changes): Drawn => {
  const added = <Row>(rows: readonly { readonly before: Row | undefined; readonly after: Row | undefined }[]) =>
    rows.flatMap(({ before, after }) => (after && !before ? [after] : []));
  return {
    organizations: added(changes.organizations).map(({ Id }) => Id),
    accounts: added(changes.accounts).map(({ Id }) => Id),
    handshakes: added(changes.handshakes).map(({ Id, Target, ParentHandshakeId: parent }) => ({ id: Id, target: Target.Id, ...(parent !== undefined && { parent }) })),
  };
};

/** Follows a store request by request, beside the reference, and throws at the first invariant that breaks. */
export class Observer {
  readonly rows = new Mirror();
  /** The ids of the handshakes that were made last. */
  readonly newest: string[] = [];
  readonly #store: Store;
  readonly #crashing: CrashingStore;
  readonly #reference: ReferenceState;

  constructor(store: Store, crashing: CrashingStore, reference: ReferenceState) {
    this.#store = store;
    this.#crashing = crashing;
    this.#reference = reference;
  }

  /** Looks at a request that was just answered; `now` is the time of its transaction in milliseconds. */
  async see(asked: AnyAsked, { status, body }: Answer, now: number): Promise<Seen> {
    const { crashed, wrote, committed, failed } = this.#crashing.take();
    const reference = this.#reference;
    const expected = outcomeOf(reference, asked, now);
    const output: Refused = body === '' ? {} : JSON.parse(body);
    const refused = output.Reason === undefined ? `${output.__type}` : `${output.__type}/${output.Reason}`;
    const outcome = crashed ? 'crashed' : status === 200 ? 'ok' : refused;
    const usedBefore = new Map([...reference.organizations.values()].map((organization) => [organization.id, placesUsed(organization, now)]));
    const changes = this.rows.apply(committed);
    const emails = wrote && (crashed || outcome === 'ok') ? this.#follow(asked, now, changes) : [];
    const torn = await this.#torn(failed);
    const moment: Moment = { asked, now, outcome, output, expected: { outcome: expected, emails }, changes, torn, rows: this.rows, reference, usedBefore };
    this.#check(moment, touched(moment));
    return { outcome: crashed ? `crashed ${crashed} the commit` : outcome, crashed: crashed !== undefined, wrote };
  }

  /** Looks at everything there is, and compares the store with what it committed. */
  async seeEverything(moment: Pick<Moment, 'asked' | 'now'>): Promise<void> {
    const reference = this.#reference;
    const { organizations, accounts, handshakes } = this.rows;
    const all: Moment = {
      ...moment,
      outcome: 'crashed',
      output: {},
      expected: { outcome: 'ok', emails: [] },
      changes: new Mirror().apply([]),
      torn: await this.#different(),
      rows: this.rows,
      reference,
      usedBefore: new Map([...reference.organizations.values()].map((organization) => [organization.id, placesUsed(organization, moment.now)])),
    };
    const ids = new Set([...organizations.keys(), ...reference.organizations.keys()]);
    this.#check(all, { organizations: ids, accounts: new Set([...accounts.keys(), ...reference.accounts.keys()]), handshakes: new Set(handshakes.keys()) });
  }

  /** Lets the reference do what the engine did, even where it would have refused: so the invariant that suffers is named. */
  #follow(asked: AnyAsked, now: number, changes: Changes): readonly ReferenceEmail[] {
    const drawn = drawnIn(changes);
    this.newest.push(...drawn.handshakes.map(({ id }) => id));
    this.newest.splice(0, this.newest.length - newestKept);
    try {
      return perform(this.#reference, asked, now, drawn);
    } catch (error) {
      throw new Violation(lastResort, `${asked.operation} did something else: ${String(error)}`);
    }
  }

  #check(moment: Moment, scope: Scope): void {
    for (const name of Object.keys(invariants) as InvariantName[]) { // keys of a const table
      const fault = invariants[name](moment, scope);
      if (fault) throw new Violation(name, fault);
    }
  }

  /** The rows that transactions left in the store although they did not come to their end. */
  async #torn(writes: readonly Write[]): Promise<readonly string[]> {
    if (writes.length === 0) return [];
    return this.#store.read(async (reader) => {
      const found = await Promise.all(writes.map(async ({ table, id }) => sameRow(await reader.get(table, id), this.rows.table(table).get(id))));
      return writes.filter((_write, index) => !found[index]).map(({ table, id }) => `${table}/${id}`);
    });
  }

  /** The rows in which store and record differ. */
  async #different(): Promise<readonly string[]> {
    const most = 1_000_000;
    return this.#store.read(async (reader) => {
      const accounts = await reader.page('everyAccount', { prefix: [] }, most);
      const emails = await reader.page('outbox', { prefix: [] }, most);
      const ids = [...this.rows.organizations.keys(), ...new Set([...this.rows.handshakes.values()].map(({ OrganizationId }) => OrganizationId))];
      const organizations = await Promise.all([...new Set(ids)].map((id) => reader.get('organizations', id)));
      const handshakes = await Promise.all([...new Set(ids)].map((id) => reader.page('sent', { prefix: [id] }, most)));
      const stored = { accounts, emails, organizations: organizations.filter((row) => row !== undefined), handshakes: handshakes.flat() };
      return Object.entries(stored).flatMap(([name, found]) => {
        const rows = this.rows.table(name as keyof typeof stored); // its own keys
        const missing = rows.size === found.length ? [] : [`${name}: ${found.length} rows, not ${rows.size}`];
        return [...missing, ...found.filter((row) => !sameRow(row, rows.get(row.Id))).map(({ Id }) => `${name}/${Id}`)];
      });
    });
  }
}

/** What a step touched, and whom it was about. */
function touched({ asked, changes, rows }: Moment): Scope {
  const organizations = new Set(changes.organizations.map(({ id }) => id));
  for (const { before, after } of changes.handshakes) organizations.add((after ?? before)?.OrganizationId ?? '');
  for (const { before, after } of changes.accounts)
    for (const side of [before, after]) if (side?.Membership) organizations.add(side.Membership.OrganizationId);
  const own = rows.accounts.get(asked.caller)?.Membership?.OrganizationId;
  if (own !== undefined) organizations.add(own);
  return {
    organizations,
    accounts: new Set(changes.accounts.map(({ id }) => id)),
    handshakes: new Set(changes.handshakes.map(({ id }) => id)),
  };
}
