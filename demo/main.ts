import 'org-invitations/define';
import { OrganizationsClient } from '../src/index.ts';
import type { Prefill } from '../widgets/invite-form/prefill.ts';
import './account-facts.ts';
import './account-switch.ts';
import './mail-outbox.ts';
import './member-list.ts';
import './replace-draft.ts';
import './sandbox-clock.ts';
import './start-over.ts';
import './try-list.ts';
import { adapterFor } from './adapter.ts';
import { shortDate } from './date.ts';
import { find } from './find.ts';
import { startInbox } from './inbox.ts';
import { startTheme } from './theme.ts';

find('p', '#not-started').remove();

const { search } = location;
const there = new URLSearchParams(search).has('endpoint');
find('p', '#kept-there').hidden = !there;
find('p', '#kept-here').hidden = there;

const adapter = adapterFor(search);
for (const provider of document.querySelectorAll('organizations-provider')) provider.adapter = adapter;

const client = new OrganizationsClient({ adapter, account: '111111111111' });
for (const panel of [find('account-switch'), find('mail-outbox'), find('sandbox-clock'), find('start-over')]) panel.client = client;

const draft = find('replace-draft');
draft.form = find('invite-form');
find('try-list').addEventListener('try-prefill', (event) => draft.prefill((event as CustomEvent<Prefill>).detail));

find('sandbox-clock').addEventListener('time-change', (event) => {
  const { now, offset, storage } = (event as CustomEvent<{ now: number; offset: number; storage: string }>).detail;
  find('p', '#kept-here').hidden = there || storage === 'memory';
  find('time', '#bar-time').textContent = shortDate(now);
  // A new function: the elements see by it that the time is another one.
  const moved = () => Date.now() / 1000 + offset;
  for (const element of [find('invite-form'), find('invitation-list'), find('invitation-inbox'), find('member-list'), find('account-switch')]) element.now = moved;
});

find('mail-outbox').addEventListener('mails-change', (event) => {
  const { count } = (event as CustomEvent<{ count: number }>).detail;
  find('span', '#mail-count').textContent = count > 0 ? String(count) : '';
});

startTheme();
startInbox();
