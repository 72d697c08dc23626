import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { hear } from '../harness/hear.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('what <invitation-list> shows', () => {
  let world: ListWorld;
  const heard = hear();

  beforeEach(() => (world = createListWorld()));

  describe('filtered', () => {
    beforeEach(() => world.few());

    it('finds recipients, messages and ids while somebody types, and tells the page once', async () => {
      const list = await world.show();
      await list.ready();
      const views: unknown[] = [];
      list.element.addEventListener('view-change', (event) => views.push((event as CustomEvent<unknown>).detail));
      await list.search('budget MAY');
      await list.lists('zoe@example.com');
      expect(list.text).to.include('1 match');
      expect(list.get('heading', /Invitations/).textContent).to.match(/Invitations\s+4/);
      await waitUntil(() => views.length > 0);
      expect(views.at(-1)).to.deep.equal({ filter: 'budget MAY', status: 'all', sort: 'sent-desc', page: 1, pageSize: 20 });
      expect(views.length).to.be.lessThan(4);
      expect(list.element.getAttribute('filter')).to.equal('budget MAY');
      await list.isAccessible();
      const [{ Id } = { Id: '' }] = await world.sent();
      await list.search(Id);
      await list.lists('adam@example.com');
    });

    it('says that nothing matches, apart from having nothing, and leads back', async () => {
      const list = await world.show();
      await list.ready();
      await list.search('nowhere');
      await list.reads('No matches');
      expect(list.text).not.to.include('No invitations yet');
      expect(list.element.matches(':state(empty)')).to.equal(false);
      await list.isAccessible();
      await list.click(list.get('button', 'Clear filter'));
      await list.lists('adam@example.com', 'zoe@example.com', 'bea@example.com', accounts.juan);
      await list.focuses('Filter by recipient, message or ID');
      expect(list.filter.value).to.equal('');
      expect(list.element.getAttribute('filter')).to.equal('');
    });

    it('shows one status by keyboard', async () => {
      const list = await world.show();
      await list.ready();
      await list.choose('Status', 'Canceled');
      await list.lists('bea@example.com');
      expect(list.element.status).to.equal('canceled');
      await list.choose('Status', 'Expires soon');
      await list.reads('No matches');
      await list.choose('Status', 'Open');
      await list.lists('adam@example.com', 'zoe@example.com');
    });

    it('begins as its attributes say, follows them, and fires no event for that', async () => {
      const list = await world.show({ filter: 'example', status: 'open', sort: 'recipient-desc' });
      let fired = 0;
      list.element.addEventListener('view-change', () => fired++);
      await list.lists('zoe@example.com', 'adam@example.com');
      expect(list.filter.value).to.equal('example');
      list.element.setAttribute('status', 'accepted');
      list.element.removeAttribute('filter');
      await list.lists(accounts.juan);
      await list.element.clearFilter();
      await list.lists('zoe@example.com', 'bea@example.com', 'adam@example.com', accounts.juan);
      expect(fired).to.equal(0);
    });

    it('takes what is not allowed for its default, and tells the developer what is', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (text: string) => warnings.push(text);
      try {
        const list = await world.show({ status: 'opne', sort: 'size', page: 'two', 'page-size': '7', columns: 'status price' });
        await list.lists('adam@example.com', 'zoe@example.com', 'bea@example.com', accounts.juan);
        expect(warnings.filter((text) => text.startsWith('<invitation-list>'))).to.have.length(5);
        expect(warnings.join()).to.include('“opne”. Allowed: all, open, soon');
        expect(list.element.pageSize).to.equal(20);
      } finally {
        console.warn = warn;
      }
    });
  });

  it('sorts recipients by the numbers in them', async () => {
    for (const name of ['team-10', 'team-2', 'Team-1']) await world.invite(`${name}@example.com`);
    const list = await world.show({ sort: 'recipient-asc' });
    await list.lists('Team-1@example.com', 'team-2@example.com', 'team-10@example.com');
  });

  describe('sorted', () => {
    beforeEach(() => world.few());

    it('is newest first, and sorts by one column at a time, by keyboard', async () => {
      const list = await world.show();
      await list.ready();
      expect(list.sorted).to.deep.equal(['Sent descending']);
      list.sorter('Recipient').focus();
      await list.press('Enter');
      await list.lists(accounts.juan, 'adam@example.com', 'bea@example.com', 'zoe@example.com');
      expect(list.sorted).to.deep.equal(['Recipient ascending']);
      await list.focuses('Recipient');
      await list.press('Enter');
      await list.lists('zoe@example.com', 'bea@example.com', 'adam@example.com', accounts.juan);
      expect(list.sorted).to.deep.equal(['Recipient descending']);
      await list.isAccessible();
      const changed = oneEvent(list.element, 'view-change');
      await list.click(list.sorter('Status'));
      expect(((await changed) as CustomEvent<{ sort: string }>).detail.sort).to.equal('status-asc');
      // Those that are alike stay newest first.
      await list.lists('adam@example.com', 'zoe@example.com', accounts.juan, 'bea@example.com');
    });

    it('says what was found on one line in a narrow element, too', async () => {
      await setViewport({ width: 320, height: 640 });
      const list = await world.show();
      await list.ready();
      await list.search('example');
      await list.reads('3 matches');
      const clear = list.get('button', 'Clear filter');
      const found = clear.parentElement!;
      expect(found.clientHeight).to.be.lessThan(2 * clear.clientHeight);
      await setViewport({ width: 1024, height: 768 });
    });

    it('sorts in a narrow element, too', async () => {
      await setViewport({ width: 320, height: 640 });
      const list = await world.show();
      await list.ready();
      await list.click(list.sorter('Expires'));
      await list.lists(accounts.juan, 'bea@example.com', 'zoe@example.com', 'adam@example.com');
      expect(document.documentElement.scrollWidth).to.equal(320);
      await list.isAccessible();
      await setViewport({ width: 1024, height: 768 });
    });
  });

  describe('in pages', () => {
    it('changes their size, keeps the first row in sight, and stays where it was pressed', async () => {
      await world.many(61);
      const list = await world.show({ page: '3' });
      await list.reads('41–60 of 61');
      await list.choose('Page size', '50 per page');
      await list.reads('1–50 of 61');
      expect(list.recipients).to.have.length(50);
      expect(list.element.getAttribute('page-size')).to.equal('50');
      const changed = oneEvent(list.element, 'view-change');
      list.get('button', 'Next').focus();
      await list.press('Enter');
      expect(((await changed) as CustomEvent<unknown>).detail).to.deep.equal({ filter: '', status: 'all', sort: 'sent-desc', page: 2, pageSize: 50 });
      await list.reads('51–61 of 61');
      await list.focuses('Next');
      expect(list.get('button', 'Next').ariaDisabled).to.equal('true');
      await list.press('Enter');
      await list.reads('51–61 of 61');
    });

    it('begins at the first page of what is found', async () => {
      await world.many(45);
      const list = await world.show({ page: '2' });
      await list.reads('21–40 of 45');
      await list.search('nobody4');
      await list.lists('nobody45@example.com', 'nobody44@example.com', 'nobody43@example.com', 'nobody42@example.com', 'nobody41@example.com', 'nobody40@example.com', 'nobody4@example.com');
      expect(list.element.page).to.equal(1);
    });

    it('shows the last page where a further one is asked for', async () => {
      await world.many(25);
      const list = await world.show({ page: '9' });
      await list.reads('21–25 of 25');
      await list.click(list.get('button', 'Previous'));
      await list.reads('1–20 of 25');
    });

    it('keeps the first row in sight when pages grow, also where a further page was asked for than there is', async () => {
      await world.many(61);
      const list = await world.show({ page: '9' });
      await list.reads('61–61 of 61');
      await list.choose('Page size', '50 per page');
      await list.reads('51–61 of 61');
      expect(list.element.page).to.equal(2);
      list.element.page = 9;
      await list.choose('Page size', '20 per page');
      await list.reads('41–60 of 61');
      expect(heard.slice(-2)).to.deep.equal(['51–61 of 61', '41–60 of 61']);
    });
  });

  it('shows the columns that are wanted', async () => {
    await world.few();
    const list = await world.show({ columns: 'status expires' });
    await list.ready();
    expect(list.all('columnheader').map(({ textContent }) => textContent.trim())).to.deep.equal(['Recipient', 'Status', 'Expires', 'Action']);
    expect(list.root.querySelector('.note')).to.equal(null);
    await list.isAccessible();
  });

  it('shows ids to copy where they are wanted, and sorts by them', async () => {
    await world.few();
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => copied.push(text) }, configurable: true });
    const list = await world.show({ columns: 'status id' });
    await list.ready();
    expect(list.all('columnheader').map(({ textContent }) => textContent.trim())).to.deep.equal(['Recipient', 'Status', 'Invitation ID', 'Action']);
    const ids = (await world.sent()).map(({ Id }) => Id);
    const shown = () => [...list.root.querySelectorAll('tbody code')].map(({ textContent }) => textContent);
    expect(shown()).to.have.members(ids);
    await list.isAccessible();
    await list.click(list.get('button', 'Copy Invitation ID: zoe@example.com'));
    await waitUntil(() => copied.length === 1, 'copied');
    expect(copied[0]).to.equal(list.row('zoe@example.com').querySelector('code')!.textContent);
    await list.click(list.sorter('Invitation ID'));
    await waitUntil(() => list.element.sort === 'id-asc', 'sorted');
    await list.element.updateComplete;
    expect(shown()).to.deep.equal(ids.toSorted());
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  for (const columns of ['status sent expires message', 'recipient sent', 'status id', 'message', ''])
    for (const readonly of [false, true])
      it(`spans details over the whole table${readonly ? ' to be looked at' : ''} with the columns “${columns}”`, async () => {
        await world.few();
        const list = await world.show({ columns, ...(readonly ? { readonly: '' } : {}) });
        await list.ready();
        const details = await list.open('zoe@example.com');
        expect(details.querySelector('td')?.colSpan).to.equal(list.root.querySelectorAll('thead tr > *').length);
        expect(details.querySelector('td')?.colSpan).to.equal(list.row('zoe@example.com').children.length);
      });

  it('can only be looked at where that is all that is wanted', async () => {
    await world.few();
    const list = await world.show({ readonly: '' });
    await list.reads('can only be looked at');
    expect(list.element.matches(':state(readonly)')).to.equal(true);
    expect(list.all('button', /Cancel|Send again/)).to.deep.equal([]);
    expect(list.all('checkbox')).to.deep.equal([]);
    await list.isAccessible();
  });

  it('leads focus to the first row that something can be done with', async () => {
    await world.few();
    const { Id } = await world.invite('last@example.com');
    await world.cancel(Id);
    const list = await world.show();
    await list.reads('last@example.com');
    list.element.focus();
    await list.focuses('last@example.com');
    list.element.readOnly = true;
    await list.element.updateComplete;
    list.element.focus();
    await list.focuses('last@example.com');
  });
});
