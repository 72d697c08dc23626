import type { HandshakeRecord, OrganizationRecord } from '../../src/engine/records.ts';
import {
  attempts,
  figures,
  isGone,
  names,
  organizationOf,
  placesUsed,
  stateOf,
  waits,
} from '../model/reference-state.ts';
import type { Moment } from './moment.ts';
import { shownAsReference } from './shown.ts';

/** What is looked at: everything that a step touched, or at times simply everything. */
export interface Scope {
  readonly organizations: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly handshakes: ReadonlySet<string>;
}

/** Something that holds after every step: answers what is wrong, if anything is. */
export type Invariant = (moment: Moment, scope: Scope) => string | undefined;

const milliseconds = (seconds: number) => Math.round(seconds * 1000);

/** Answers the first fault that is found among several things. */
function first<T>(things: Iterable<T>, fault: (thing: T) => string | false | undefined): string | undefined {
  for (const thing of things) {
    const found = fault(thing);
    if (found) return found;
  }
  return undefined;
}

const lapsed = (rows: readonly HandshakeRecord[], member: 'PlaceLapses' | 'AttemptLapses', now: number) =>
  rows.filter((row) => row[member] !== undefined && milliseconds(row[member]) <= now).length;

const eachOrganization = (
  { rows }: Moment,
  { organizations }: Scope,
  fault: (organization: OrganizationRecord, sent: readonly HandshakeRecord[]) => string | false | undefined,
) =>
  first(organizations, (id) => {
    const organization = rows.organizations.get(id);
    return organization && fault(organization, rows.sentBy(id));
  });

const legal = new Set([
  'OPEN → ACCEPTED',
  'OPEN → DECLINED',
  'OPEN → CANCELED',
  'REQUESTED → OPEN',
  'REQUESTED → CANCELED',
]);

const takers: readonly string[] = ['InviteAccountToOrganization', 'CreateAccount'];

const isOpenInvitation = ({ Action, State, ExpirationTimestamp }: HandshakeRecord, now: number) =>
  Action === 'INVITE' && State === 'OPEN' && now < milliseconds(ExpirationTimestamp);

/** What no sequence of requests, crashes and jumps of the clock may break, each under its own name. */
export const invariants = {
  'what is refused or only reads writes nothing, and what crashes writes all or nothing': ({ outcome, asked, changes, torn }) => {
    const written = Object.entries(changes).flatMap(([table, rows]) => rows.map(({ id }) => `${table}/${id}`));
    const reads = /^(Describe|List)/.test(asked.operation);
    if (torn.length > 0) return `of a failed transaction there is ${torn.join(', ')}`;
    return written.length > 0 && (reads || (outcome !== 'ok' && outcome !== 'crashed')) ? `${outcome} wrote ${written.join(', ')}` : undefined;
  },

  'an account is in at most one organization, and in the one where the reference has it': ({ rows, reference }, scope) =>
    first(scope.accounts, (id) => {
      const row = rows.accounts.get(id);
      const account = reference.accounts.get(id);
      if (!row || !account) return `${id} is ${row ? 'not' : 'only'} in the reference`;
      const organizations = [...reference.organizations.values()].filter(({ members }) => members.has(id));
      if (organizations.length > 1) return `${id} is in ${organizations.length} organizations`;
      if (organizations[0]?.id !== row.Membership?.OrganizationId) return `${id} is in ${row.Membership?.OrganizationId}, not in ${organizations[0]?.id}`;
      if (row.Membership && !rows.organizations.has(row.Membership.OrganizationId)) return `${id} is in an organization that does not exist`;
      const spans = [...row.FormerMemberships, ...(row.Membership ? [row.Membership] : [])];
      return first(spans.entries(), ([index, { JoinedTimestamp }]) => {
        const former = row.FormerMemberships[index - 1];
        return former && JoinedTimestamp < former.DepartedTimestamp && `${id} joined before it had left`;
      });
    }),

  'an invitation is open for 15 days, a switch for 90, and accepted before that alone': ({ changes, now }) =>
    first(changes.handshakes, ({ id, before, after }) => {
      if (!after) return undefined;
      const expires = milliseconds(after.ExpirationTimestamp);
      const lifetime = after.Action === 'INVITE' ? figures.invitation : figures.allFeatures;
      if (!before) return (milliseconds(after.RequestedTimestamp) !== now || expires !== now + lifetime) && `${id} has other times`;
      return after.State === 'ACCEPTED' && before.State !== 'ACCEPTED' && now >= expires && `${id} was accepted when it had expired`;
    }),

  'handshakes move as the table of transitions says, and closed ones never again': ({ changes, now }) =>
    first(changes.handshakes, ({ id, before, after }) => {
      if (!before || !after) return undefined;
      const { State: was, RemovalTimestamp: removal, PlaceLapses: _place, AttemptLapses: _attempt, ParentHandshakeId: _parent, ...fixed } = before;
      const { State: is, RemovalTimestamp, PlaceLapses: _isPlace, AttemptLapses: _isAttempt, ParentHandshakeId: _isParent, ...isFixed } = after;
      if (JSON.stringify(fixed) !== JSON.stringify(isFixed)) return `${id} changed what it is about`;
      const closed = (was !== 'OPEN' && was !== 'REQUESTED') || now >= milliseconds(before.ExpirationTimestamp);
      if (was === is) return RemovalTimestamp !== removal && `${id} changed when it goes`;
      return (closed || !legal.has(`${was} → ${is}`)) && `${id} went from ${was}${closed ? ' (closed)' : ''} to ${is}`;
    }),

  'a handshake is in the state in which the reference has it': ({ rows, reference, now }, scope) =>
    first(scope.handshakes, (id) => {
      const row = rows.handshakes.get(id);
      const known = reference.handshakes.get(id);
      if (!known) return `${id} is not in the reference`;
      if (!row) return undefined;
      const state = waits(known, now) || known.closed ? row.State : 'EXPIRED';
      return state !== stateOf(known, now) && `${id} is ${row.State}, not ${stateOf(known, now)}`;
    }),

  'a place comes back exactly once': (moment, scope) =>
    first(moment.changes.handshakes, ({ id, before, after }) => before && before.PlaceLapses === undefined && after?.PlaceLapses !== undefined && `${id} took its place back`) ??
    eachOrganization(moment, scope, ({ Id }) => {
      const change = moment.changes.organizations.find(({ id }) => id === Id);
      if (!change?.before || !change.after) return undefined;
      const count = (present: (side: 'before' | 'after') => number) => present('after') - present('before');
      const held = moment.changes.handshakes.filter(({ before, after }) => (after ?? before)?.OrganizationId === Id);
      const moved =
        count((side) => held.filter((each) => each[side]?.PlaceLapses !== undefined).length) +
        count((side) => moment.changes.accounts.filter((each) => each[side]?.Membership?.OrganizationId === Id).length);
      const counted = change.after.Places - change.before.Places;
      return counted !== moved && `${Id} counted ${counted} places, and ${moved} moved`;
    }),

  'the places used are the members and the open invitations': (moment, scope) =>
    eachOrganization(moment, scope, ({ Id, Places, MaxAccounts }, sent) => {
      const organization = moment.reference.organizations.get(Id);
      if (!organization) return `${Id} should be deleted`;
      const used = Places - lapsed(sent, 'PlaceLapses', moment.now);
      const asked = placesUsed(organization, moment.now);
      return (used !== asked && `${Id} counts ${used} places, not ${asked}`) || (MaxAccounts !== organization.quota && `${Id} has another quota`);
    }),

  'places are taken within the quota only': ({ asked, outcome, reference, usedBefore, now }, scope) =>
    first(scope.organizations, (id) => {
      const organization = reference.organizations.get(id);
      if (!organization) return undefined;
      const used = placesUsed(organization, now);
      const more = used - (usedBefore.get(id) ?? 0);
      if (more <= 0 || asked.operation === 'CreateOrganization') return undefined;
      if (outcome !== 'crashed' && !takers.includes(asked.operation)) return `${asked.operation} took a place of ${id}`;
      return used > organization.quota && `${id} uses ${used} places of ${organization.quota}`;
    }),

  'an organization has one open invitation to an account at most': (moment, scope) =>
    first(moment.changes.handshakes, ({ id, before, after }) => {
      if (before || after?.Action !== 'INVITE') return undefined;
      const account = [...moment.reference.accounts.values()].find((each) => names(after.Target.Id, each));
      const same = ({ Target }: HandshakeRecord) =>
        Target.Id.toLowerCase() === after.Target.Id.toLowerCase() || (account !== undefined && names(Target.Id, account));
      const other = moment.rows.sentBy(after.OrganizationId).find((row) => row.Id !== id && isOpenInvitation(row, moment.now) && same(row));
      return other && `${id} goes to whom ${other.Id} is open`;
    }) ??
    eachOrganization(moment, scope, ({ Id }, sent) => {
      const keys = sent.filter((row) => isOpenInvitation(row, moment.now)).map(({ RecipientKey }) => RecipientKey);
      return new Set(keys).size !== keys.length && `${Id} has several open invitations to one account`;
    }),

  'a handshake is listed until 30 days after it was closed, and goes no earlier': ({ changes, rows, reference, now }, scope) =>
    first(scope.handshakes, (id) => {
      const row = rows.handshakes.get(id);
      const known = reference.handshakes.get(id);
      if (!row || !known || waits(known, now)) return undefined;
      const from = known.closed?.at ?? known.expires;
      return milliseconds(row.RemovalTimestamp) !== from + figures.retention && `${id} goes at ${row.RemovalTimestamp}`;
    }) ??
    first(changes.handshakes, ({ id, after }) => {
      const known = reference.handshakes.get(id);
      return !after && known && !isGone(known, now) && `${id} was removed too early`;
    }),

  'the emails that go out are those of the table': ({ changes, expected }) => {
    const words = (template: string, to: string, about = '') => `${template} to ${to} ${about}`;
    const sent = changes.emails.map(({ before, after }) => (after && !before ? words(after.Template, after.To, after.HandshakeId) : 'an email that was sent already'));
    const asked = expected.emails.map(({ template, to, about }) => words(template, to, about));
    return sent.sort().join() === asked.sort().join() ? undefined : `sent: ${sent.join(', ') || 'none'}; asked for: ${asked.join(', ') || 'none'}`;
  },

  'the attempts of 24 hours are counted right': (moment, scope) =>
    eachOrganization(moment, scope, ({ Id, Attempts }, sent) => {
      const organization = moment.reference.organizations.get(Id);
      const counted = Attempts - lapsed(sent, 'AttemptLapses', moment.now);
      const asked = organization && attempts(organization, moment.now);
      return counted !== asked && `${Id} counts ${counted} attempts, not ${asked}`;
    }),

  'an organization has the features that the reference gives it': (moment, scope) =>
    eachOrganization(moment, scope, ({ Id, FeatureSet, ManagementAccountId }) => {
      const management = moment.reference.accounts.get(ManagementAccountId);
      const own = management && organizationOf(moment.reference, management);
      return (own?.id !== Id || own.allFeatures !== (FeatureSet === 'ALL')) && `${Id} has ${FeatureSet}`;
    }),

  'everybody is answered as the reference says': (moment) => {
    const { outcome, expected } = moment;
    if (outcome === 'crashed') return undefined;
    return outcome === expected.outcome ? (outcome === 'ok' ? shownAsReference(moment) : undefined) : `${outcome}, not ${expected.outcome}`;
  },
} satisfies Readonly<Record<string, Invariant>>;

/** The name of an invariant. */
export type InvariantName = keyof typeof invariants;
