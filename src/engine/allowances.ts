import { limits } from '../model/limits.ts';
import type { HandshakeRecord, OrganizationRecord } from './records.ts';
import type { Reader } from './store.ts';

/**
 * The two allowances of an organization. Each is a count kept with the organization and an index of the handshakes
 * that are in the count, ordered by when they lapse. The count is never too low; it is too high by what has lapsed,
 * so only a full one needs to be looked into, and one lapsed handshake makes room for one new.
 */
export const allowances = {
  Places: { index: 'places', lapses: 'PlaceLapses', limit: ({ MaxAccounts }: OrganizationRecord) => MaxAccounts },
  Attempts: {
    index: 'attempts',
    lapses: 'AttemptLapses',
    limit: ({ MaxAccounts }: OrganizationRecord) => Math.max(limits.attempts, MaxAccounts),
  },
} as const;

/** The name of an allowance: the count's member of the organization. */
export type AllowanceName = keyof typeof allowances;

const names = Object.keys(allowances) as AllowanceName[]; // keys of a const table

/** Handshakes past their retention that one invitation takes with it: more than it adds, so they never pile up. */
const sweep = 2;

/** Handshakes whose time is over, read only as far as one more invitation needs. */
export interface Lapsed extends Readonly<Record<AllowanceName, readonly HandshakeRecord[]>> {
  /** Past their retention: listed no more, and free to go. */
  readonly removable: readonly HandshakeRecord[];
}

/** Reads as many lapsed handshakes as it takes to make room for one more, or all there are. */
export async function loadLapsed(reader: Reader, organization: OrganizationRecord, now: number): Promise<Lapsed> {
  const lapsed = ({ index, limit }: (typeof allowances)[AllowanceName], count: number) => {
    const missing = count - limit(organization) + 1;
    return missing <= 0 ? [] : reader.page(index, { prefix: [organization.Id], upTo: now }, missing);
  };
  const [Places, Attempts, removable] = await Promise.all([
    lapsed(allowances.Places, organization.Places),
    lapsed(allowances.Attempts, organization.Attempts),
    reader.page('removals', { prefix: [organization.Id], upTo: now }, sweep),
  ]);
  return { Places, Attempts, removable };
}

/** Tells whether one more fits once the lapsed ones are taken out. */
export const hasRoom = (name: AllowanceName, organization: OrganizationRecord, lapsed: Lapsed): boolean =>
  organization[name] - lapsed[name].length < allowances[name].limit(organization);

/** Takes a handshake out of an allowance's index. */
export function release(name: AllowanceName, record: HandshakeRecord): HandshakeRecord {
  const { [allowances[name].lapses]: _, ...rest } = record;
  return rest;
}

/** Takes what has lapsed out of the counts: the counts that remain, and the handshakes to keep and to remove. */
export function settle(organization: OrganizationRecord, lapsed: Lapsed) {
  const removed = new Set(lapsed.removable.map(({ Id }) => Id));
  const kept = new Map<string, HandshakeRecord>();
  const remaining = (name: AllowanceName): number => {
    const out = new Set<string>();
    for (const record of [...lapsed[name], ...lapsed.removable])
      if (record[allowances[name].lapses] !== undefined) {
        out.add(record.Id);
        if (!removed.has(record.Id)) kept.set(record.Id, release(name, kept.get(record.Id) ?? record));
      }
    return organization[name] - out.size;
  };
  const counts = Object.fromEntries(names.map((name) => [name, remaining(name)])) as Record<AllowanceName, number>; // one entry a name
  return { counts, kept: [...kept.values()], removed: [...removed] };
}
