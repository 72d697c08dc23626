import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { createGate } from '../../demo/states/gate.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const operation = 'ListHandshakesForOrganization';

describe('how <invitation-list> comes by its rows', () => {
  let world: ListWorld;

  beforeEach(() => (world = createListWorld()));

  /** A list behind a gate that lets so many requests for pages through. */
  async function streaming(through: number, attributes: Readonly<Record<string, string>> = {}) {
    const gate = createGate(world.adapter);
    const release = gate.hold(operation, through);
    const element = Object.assign(document.createElement('invitation-list'), {
      client: new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill }),
      now: world.now,
    });
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    await fixture<HTMLElement>(html`<div>${element}</div>`);
    return { list: new InvitationListHarness(element satisfies InvitationList), gate, release };
  }

  it('shows the first page at once, says that more is on its way, and lets it be searched', async () => {
    await world.many(50);
    const { list, release } = await streaming(2);
    await list.reads('Loading more: 40 so far');
    expect(list.recipients[0]).to.equal('nobody50@example.com');
    await list.ready();
    await list.search('nobody1');
    await list.reads('Searching the 40 loaded so far; more is on its way.');
    await list.lists(...[19, 18, 17, 16, 15, 14, 13, 12, 11].map((number) => `nobody${number}@example.com`));
    await list.isAccessible();
    release();
    await list.reads('11 matches');
    expect(list.text).not.to.include('on its way');
    expect(list.text).to.include('Updated');
    expect(list.recipients).to.include('nobody1@example.com');
  });

  it('keeps what is known in sight while it is asked for again', async () => {
    await world.many(45);
    const { list, gate, release } = await streaming(3);
    await list.reads('1–20 of 45');
    release();
    const again = gate.hold(operation, 1);
    const refreshed = list.element.refresh();
    await waitUntil(() => gate.asked.length > 4);
    expect(list.text).to.include('1–20 of 45');
    expect(list.text).not.to.include('Loading more');
    again();
    await refreshed;
    expect(list.text).to.include('1–20 of 45');
  });

  it('waits when that was too much at once, and then goes on', async () => {
    await world.many(30);
    let refused = 0;
    const adapter = {
      watch: () => () => undefined,
      async fetch(request: Request) {
        const text = await request.clone().text();
        if (!text.includes('NextToken') || refused === 4) return world.adapter.fetch(request);
        refused += 1;
        return new Response(JSON.stringify({ __type: 'TooManyRequestsException', Message: 'No.' }), { status: 400 });
      },
    };
    const client = new OrganizationsClient({ adapter, account: accounts.bill });
    const list = new InvitationListHarness(await fixture<InvitationList>(html`<invitation-list .client=${client} .now=${world.now}></invitation-list>`));
    await list.reads('Loading more: 20 so far');
    await list.reads('1–20 of 30');
    expect(refused).to.equal(4);
    expect(list.text).not.to.include('Too much at once');
  });

  it('says that nobody is there to be asked', async () => {
    const list = new InvitationListHarness(await fixture<InvitationList>(html`<invitation-list></invitation-list>`));
    await list.reads('Loading invitations');
    await list.reads('Nobody is here to be asked');
    expect(list.text).to.include('<organizations-provider>');
    await list.isAccessible();
    list.element.client = world.bill;
    await list.reads('No invitations yet');
  });

  it('has a place for a first step where there is nothing', async () => {
    const element = await fixture<InvitationList>(
      html`<invitation-list .client=${world.bill}><button slot="empty-action">Invite somebody</button><button slot="actions">New</button></invitation-list>`,
    );
    const list = new InvitationListHarness(element);
    await list.reads('No invitations yet');
    expect([...element.children].every((child) => (child as HTMLElement).checkVisibility())).to.equal(true);
    expect(element.matches(':state(empty)')).to.equal(true);
    await list.isAccessible();
  });

  it('is looked at only while the service cannot be reached, and says from when it is', async () => {
    await world.few();
    const list = await world.show();
    await list.ready();
    world.gate.break();
    await list.click(list.get('button', 'Refresh'));
    await list.reads('What you see below is from Dec 13, 2016');
    const cancel = list.get('button', 'Cancel invitation for adam@example.com');
    expect(cancel.ariaDisabled).to.equal('true');
    cancel.focus();
    await list.press('Enter');
    expect(list.root.querySelector('dialog[open]')).to.equal(null);
    expect(list.root.getElementById(cancel.getAttribute('aria-describedby')!)?.textContent).to.include('Invitations can be canceled once');
    await list.isAccessible();
    world.gate.mend();
    dispatchEvent(new Event('online'));
    await waitUntil(() => cancel.ariaDisabled === 'false', '');
    await list.focuses('Cancel invitation for adam@example.com');
  });

  it('asks again every so often where the page wants that, and keeps focus', async () => {
    await world.few();
    const list = await world.show({ 'auto-refresh': '1' });
    await list.ready();
    list.sorter('Status').focus();
    const asked = world.gate.asked.length;
    await waitUntil(() => world.gate.asked.length > asked + 1, '');
    await list.focuses('Status');
    list.element.autoRefresh = 0;
    await list.element.updateComplete;
    const ended = world.gate.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(world.gate.asked.length).to.equal(ended);
  });

  it('moves no row under a pointer: what is new waits until it has left', async () => {
    await world.few();
    const list = await world.show();
    await list.ready();
    await list.click(list.row('zoe@example.com').querySelector<HTMLElement>('[data-label=Status]')!);
    await world.invite('new@example.com');
    await list.reads('1 more appears once the pointer leaves the list.');
    expect(list.recipients[0]).to.equal('adam@example.com');
    await list.click(list.filter);
    await list.lists('new@example.com', 'adam@example.com', 'zoe@example.com', 'bea@example.com', accounts.juan);
  });

  for (const width of [320, 700, 1024])
    it(`moves no row under a pointer by what it says meanwhile, in ${width} pixels`, async () => {
      await setViewport({ width, height: 768 });
      await world.few();
      const list = await world.show({ lang: 'de' });
      await waitUntil(() => list.root.querySelector('input[type=search]'), 'ready');
      await waitUntil(() => list.text.includes('Aktualisiert'), 'German');
      const box = list.row('bea@example.com').querySelector<HTMLInputElement>('.pick input')!;
      const places = () => [...list.root.querySelectorAll('tbody tr, .toolbar, .refresh')].map((each) => each.getBoundingClientRect().top + scrollY).join();
      const before = places();
      await list.click(box);
      await list.reads('Nur offene Einladungen');
      expect(places()).to.equal(before);
      await world.invite('new@example.com');
      await waitUntil(() => list.root.querySelector('.news')?.textContent?.includes('sobald'), 'waiting');
      expect(places()).to.equal(before);
      expect(document.documentElement.scrollWidth).to.equal(width);
      await setViewport({ width: 1024, height: 768 });
    });

  it('shows what is new once it is put elsewhere on the page, away from the pointer', async () => {
    await world.few();
    const list = await world.show();
    await list.ready();
    await list.click(list.row('zoe@example.com').querySelector<HTMLElement>('[data-label=Status]')!);
    await world.invite('new@example.com');
    await list.reads('1 more appears once the pointer leaves the list.');
    const { element } = list;
    element.remove();
    document.body.append(element);
    await list.lists('new@example.com', 'adam@example.com', 'zoe@example.com', 'bea@example.com', accounts.juan);
    element.remove();
  });

  it('shows that it is asking again also while it is asking anyway', async () => {
    await world.few();
    const list = await world.show();
    await list.ready();
    const release = world.gate.hold();
    const asking = list.element.refresh();
    await waitUntil(() => world.gate.asked.length > 1);
    await list.element.updateComplete;
    const again = list.get('button', 'Refresh');
    await list.click(again);
    await waitUntil(() => again.ariaDisabled === 'true', 'a busy button');
    release();
    await asking;
    await waitUntil(() => again.ariaDisabled === 'false', 'a button to press');
  });

  it('tells what has changed in place', async () => {
    await world.few();
    const list = await world.show();
    await list.ready();
    const row = list.row('adam@example.com');
    const [{ Id } = { Id: '' }] = await world.sent();
    await world.cancel(Id);
    await waitUntil(() => list.status('adam@example.com') === 'Canceled', '');
    expect(list.row('adam@example.com') === row).to.equal(true);
    expect(row.classList.contains('recent')).to.equal(true);
    await waitUntil(() => !row.classList.contains('recent'), '');
  });
});
