import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('the looks of <invitation-list> that a person chooses', () => {
  let world: ListWorld;
  const key = 'test-preferences';

  beforeEach(async () => {
    world = createListWorld();
    await world.few();
  });

  afterEach(() => localStorage.clear());

  const heads = (list: InvitationListHarness): string[] => list.all('columnheader').map(({ textContent }) => textContent.trim());

  async function show(attributes: Readonly<Record<string, string>> = {}): Promise<InvitationListHarness> {
    const list = await world.show(attributes);
    await list.ready();
    return list;
  }

  /** Opens the menu by keyboard. */
  async function view(list: InvitationListHarness): Promise<void> {
    list.get('button', 'View').focus();
    await list.press('Enter');
    await waitUntil(() => list.all('group', 'Columns').length === 1, 'the menu');
  }

  it('are columns and row spacing, by keyboard, kept as attributes, told to the page, and nowhere else', async () => {
    const list = await show();
    expect(list.all('group', 'Columns')).to.deep.equal([]);
    await view(list);
    await list.isAccessible();
    const changed = oneEvent(list.element, 'preferences-change');
    list.get('radio', 'Compact').focus();
    await list.press('Space');
    expect(((await changed) as CustomEvent<unknown>).detail).to.deep.equal({ density: 'compact', columns: 'status sent expires message' });
    expect(list.element.getAttribute('density')).to.equal('compact');
    list.get('checkbox', 'Sent').focus();
    const again = oneEvent(list.element, 'preferences-change');
    await list.press('Space');
    expect(((await again) as CustomEvent<unknown>).detail).to.deep.equal({ density: 'compact', columns: 'status expires message' });
    await waitUntil(() => heads(list).join() === 'Recipient,Status,Expires,Action');
    await list.focuses('Sent');
    await list.isAccessible();
    await list.press('Escape');
    await list.focuses('View');
    expect(list.all('group', 'Columns')).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('are out of the way as soon as focus is elsewhere, and opened and closed by their button', async () => {
    const list = await show();
    await view(list);
    list.get('radio', 'Comfortable').focus();
    await list.press('Tab');
    await list.focuses('Export as CSV');
    expect(list.all('group', 'Columns')).to.deep.equal([]);
    const button = list.get('button', 'View');
    await list.click(button);
    await list.click(list.get('checkbox', 'Sent'));
    expect(list.all('group', 'Columns')).to.have.length(1);
    await list.click(button);
    expect(list.all('group', 'Columns')).to.deep.equal([]);
  });

  it('can be none but the recipient, and come back in their order', async () => {
    const list = await show({ columns: 'recipient message status' });
    await view(list);
    for (const name of ['Status', 'Message']) await list.click(list.get('checkbox', name));
    await waitUntil(() => heads(list).join() === 'Recipient,Action');
    expect(list.element.columns).to.equal('');
    for (const name of ['Expires', 'Sent']) await list.click(list.get('checkbox', name));
    await waitUntil(() => heads(list).join() === 'Recipient,Sent,Expires,Action');
    expect(list.element.getAttribute('columns')).to.equal('sent expires');
  });

  it('are there again where the page names a key for them, before the first row is shown', async () => {
    const list = await show({ 'preferences-key': key });
    await view(list);
    await list.click(list.get('radio', 'Compact'));
    await list.click(list.get('checkbox', 'Expires'));
    list.element.remove();
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      const element = document.querySelector('invitation-list');
      if (!element?.shadowRoot) return;
      watch.observe(element.shadowRoot, { childList: true, subtree: true });
      const now = new InvitationListHarness(element);
      if (now.recipients.length > 0) seen.add([element.getAttribute('density'), ...heads(now)].join());
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const again = await world.show({ 'preferences-key': key });
    await again.ready();
    await again.lists('adam@example.com', 'zoe@example.com', 'bea@example.com', accounts.juan);
    watch.disconnect();
    expect([...seen]).to.deep.equal(['compact,Recipient,Status,Sent,Action']);
    const other = await show({ 'preferences-key': 'another' });
    expect(heads(other)).to.deep.equal(['Recipient', 'Status', 'Sent', 'Expires', 'Action']);
  });

  it('are those of the page where what was kept makes no sense', async () => {
    for (const kept of ['{', 'null', '7', '{"density":7,"columns":{}}', '{"density":"huge","columns":"price sent"}']) {
      localStorage.setItem(`org-invitations:list:${key}`, kept);
      const list = await show({ 'preferences-key': key, density: 'compact', columns: 'status sent' });
      expect(list.element.getAttribute('density'), kept).to.equal('compact');
      expect(heads(list), kept).to.deep.equal(['Recipient', ...(kept.includes('price') ? [] : ['Status']), 'Sent', 'Action']);
      list.element.remove();
    }
  });

  it('are those of the key that the page names by now', async () => {
    const keep = (name: string, look: unknown) => localStorage.setItem(`org-invitations:list:${name}`, JSON.stringify(look));
    keep(key, { density: 'compact', columns: 'sent' });
    keep('another', { density: 'comfortable', columns: 'expires' });
    const list = await show({ columns: 'status' });
    list.element.setAttribute('preferences-key', key);
    await waitUntil(() => heads(list).join() === 'Recipient,Sent,Action', 'what was kept');
    expect(list.element.getAttribute('density')).to.equal('compact');
    list.element.setAttribute('preferences-key', 'another');
    await waitUntil(() => heads(list).join() === 'Recipient,Expires,Action', 'what was kept under another key');
    expect(list.element.getAttribute('density')).to.equal('comfortable');
    list.element.setAttribute('preferences-key', 'a new one');
    await waitUntil(() => heads(list).join() === 'Recipient,Status,Action', 'what the page wants');
    await view(list);
    await list.click(list.get('radio', 'Compact'));
    expect(localStorage.getItem('org-invitations:list:a new one')).to.equal('{"density":"compact","columns":"status"}');
    expect(localStorage.getItem('org-invitations:list:another')).to.equal('{"density":"comfortable","columns":"expires"}');
  });

  it('take the place of nothing that was kept and not yet read', async () => {
    localStorage.setItem(`org-invitations:list:${key}`, '{"density":"comfortable","columns":"sent"}');
    const list = await show();
    await view(list);
    const compact = list.get('radio', 'Compact');
    list.element.setAttribute('preferences-key', key);
    compact.click();
    expect(localStorage.getItem(`org-invitations:list:${key}`)).to.equal('{"density":"compact","columns":"sent"}');
    await waitUntil(() => heads(list).join() === 'Recipient,Sent,Action', 'what was kept');
  });

  it('are within reach at 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    const list = await show();
    await view(list);
    const { left, right } = list.get('group', 'Columns').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(document.documentElement.scrollWidth).to.equal(320);
    await list.isAccessible();
    await setViewport({ width: 1024, height: 768 });
  });
});

describe('the shortcut of <invitation-list>', () => {
  let world: ListWorld;

  beforeEach(async () => {
    world = createListWorld();
    await world.few();
  });

  it('leads to the filter from anywhere in the list', async () => {
    const list = await world.show({ shortcuts: '' });
    await list.ready();
    expect(list.filter.getAttribute('aria-keyshortcuts')).to.equal('/');
    list.box('adam@example.com').focus();
    await list.press('/');
    await list.focuses('Filter by recipient, message or ID');
    await list.type('a/b');
    expect(list.filter.value).to.equal('a/b');
  });

  it('is off unless the page wants it, and is no business of the page around', async () => {
    const list = await world.show();
    await list.ready();
    expect(list.filter.getAttribute('aria-keyshortcuts')).to.equal(null);
    list.sorter('Status').focus();
    await list.press('/');
    await list.focuses('Status');
    list.element.setAttribute('shortcuts', '');
    const outside = document.createElement('button');
    list.element.before(outside);
    outside.focus();
    await list.press('/');
    expect(document.activeElement === outside).to.equal(true);
  });
});
