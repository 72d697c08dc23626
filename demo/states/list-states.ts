import { accounts } from './accounts.ts';
import { listCancelStates } from './list-cancel-states.ts';
import { hostile, longAddress, message } from './samples.ts';
import { many, three } from './sent-invitations.ts';
import type { State } from './state.ts';

const hour = 3600;
const day = 24 * hour;

/** Every state of the list. */
export const listStates: readonly State<'invitation-list'>[] = [
  { name: 'list-loading', title: 'Loading', before: ({ gate }) => gate.hold(), shows: 'loading' },
  { name: 'list-empty', title: 'No invitations yet', shows: 'listEmpty' },
  {
    name: 'list-statuses',
    title: 'Every status',
    async before({ invite, pass, accept, decline, cancel }) {
      await accept('juan', await invite(accounts.juan));
      pass(hour);
      await decline('susan', await invite('susan@example.com'));
      pass(hour);
      await invite('late@example.com');
      pass(14 * day);
      await cancel(await invite('canceled@example.com'));
      await invite('soon@example.com');
      pass(13.5 * day);
      await invite('anika@example.com');
      pass(90);
    },
    shows: 'SOON',
  },
  { name: 'list-one-page', title: 'One page', before: (world) => many(world, 12), shows: { text: 'team-10@example.com' } },
  { name: 'list-pages', title: 'Several pages', before: (world) => many(world, 47), shows: ['range', 1, 20, 47] },
  {
    name: 'list-details',
    title: 'Details open',
    before: three,
    act: (hand) => hand.press({ text: 'susan@example.com' }),
    shows: 'invitationId',
  },
  { name: 'list-everything', title: 'With all columns', before: three, given: (list) => (list.columns = 'status sent expires id message'), shows: 'invitationId' },
  { name: 'list-ids', title: 'With ids', before: three, given: (list) => (list.columns = 'status sent id'), shows: 'invitationId' },
  {
    name: 'list-not-allowed',
    title: 'Canceling is not allowed',
    before: three,
    given: (list) => (list.denied = 'CancelHandshake'),
    shows: 'CancelHandshake.AccessDeniedException',
  },
  {
    name: 'list-long',
    title: 'Long and hostile content',
    async before({ invite, quota }) {
      await quota(20);
      await invite(longAddress, { Notes: hostile });
      await invite('{name}#$*+-/=?^`~@example.com');
    },
    act: (hand) => hand.press({ text: longAddress }),
    shows: { text: '<b>bold</b>' },
  },
  {
    name: 'list-strange',
    title: 'An answer that nobody expects',
    before: ({ gate, now }) =>
      gate.answer('ListHandshakesForOrganization', {
        Handshakes: [
          { Id: 'h-strange', State: 'SOMETHING_NEW', RequestedTimestamp: now() - day, Parties: [{ Type: 'EMAIL', Id: 'evil\u202Emoc@example.com' }], Resources: [null, 7] },
          { Id: 'h-markup', State: 'OPEN', ExpirationTimestamp: now() + day, Parties: [{ Type: 'EMAIL', Id: '<b>a@b.c</b>' }] },
          { Id: 'h-nothing' },
        ],
      }),
    shows: { text: 'evil[U+202E]moc@example.com' },
  },
  {
    name: 'list-filtered',
    title: 'Filtered',
    before: (world) => many(world, 24),
    act: (hand) => hand.write('filter', 'team-1'),
    shows: ['matches', 11],
  },
  {
    name: 'list-no-matches',
    title: 'Nothing matches',
    before: three,
    act: (hand) => hand.write('filter', 'nowhere'),
    shows: 'noMatches',
  },
  {
    name: 'list-loading-more',
    title: 'More is on its way',
    async before(world) {
      await many(world, 47);
      world.gate.hold('ListHandshakesForOrganization', 2);
    },
    shows: ['loadingMore', 40],
  },
  {
    name: 'list-incomplete',
    title: 'The rest could not be fetched',
    async before(world) {
      await many(world, 47);
      world.gate.refuse('ListHandshakesForOrganization', 'ServiceException', { after: 2, times: 3 });
    },
    act: (hand) => hand.write('filter', 'team-1'),
    shows: ['searchedOnly', 40],
  },
  { name: 'list-hundred', title: 'A hundred rows, close together', given: (list) => (list.setAttribute('density', 'compact'), (list.pageSize = 100)), before: (world) => many(world, 100), shows: ['range', 1, 100, 100] },
  { name: 'list-view', title: 'How rows look is chosen', modal: true, before: (world) => many(world, 12), act: (hand) => hand.press('view'), shows: 'density' },
  { name: 'list-readonly', title: 'To be looked at only', given: (list) => (list.readOnly = true), before: three, shows: 'readonlyHint' },
  {
    name: 'list-selected',
    title: 'Some are selected',
    before: (world) => many(world, 12),
    act: (hand) => hand.press(['select', 'team-10@example.com'], ['select', 'team-8@example.com'], ['select', 'team-7@example.com']),
    shows: ['selectedCount', 3],
  },
  ...listCancelStates,
  {
    name: 'list-accepted',
    title: 'What can be done after an invitation was accepted',
    async before({ invite, accept }) {
      await accept('juan', await invite(accounts.juan, { Notes: message }));
    },
    act: (hand) => hand.press({ text: accounts.juan }, 'nextShow'),
    shows: 'nextAttach',
  },
  {
    name: 'list-accepted-several',
    title: 'What can be done after two were accepted',
    async before({ invite, accept }) {
      await accept('juan', await invite(accounts.juan));
      await accept('anika', await invite(accounts.anika));
    },
    act: (hand) => hand.press({ text: accounts.juan }, { text: accounts.anika }),
    shows: 'nextShow',
  },
  {
    name: 'list-denied',
    title: 'Permission missing',
    before: ({ deny }) => deny('bill', 'organizations:ListHandshakesForOrganization'),
    shows: 'ListHandshakesForOrganization.AccessDeniedException',
  },
  {
    name: 'list-member',
    title: 'A member account looks',
    as: 'juan',
    before: async ({ invite, accept }) => accept('juan', await invite(accounts.juan)),
    shows: 'ListHandshakesForOrganization.AccessDeniedException',
  },
  { name: 'list-no-organization', title: 'Not in an organization', as: 'juan', shows: 'ListHandshakesForOrganization.AWSOrganizationsNotInUseException' },
  { name: 'list-down', title: 'Service cannot be reached', before: ({ gate }) => gate.break(), shows: 'network' },
  {
    name: 'list-stale',
    title: 'Service cannot be reached any more',
    before: three,
    async act(hand, _, { gate }) {
      await hand.sees({ text: 'juan@example.com' });
      gate.break();
      await hand.press('refresh');
    },
    shows: 'stale',
  },
  {
    name: 'list-refreshing',
    title: 'Refreshing',
    before: three,
    async act(hand, _, { gate }) {
      await hand.sees({ text: 'juan@example.com' });
      gate.hold();
      await hand.press('refresh');
    },
    shows: 'refresh',
  },
  { name: 'list-not-kept', title: 'In memory only, told by the provider', provided: true, before: three, shows: 'notKept' },
];
