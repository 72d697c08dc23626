import { expect } from '@open-wc/testing';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const day = 86_400;

describe('<invitation-inbox>', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  it('shows who invites, to what, with which words and until when', async () => {
    const { Id } = await world.invite('juan@example.com', { Notes: 'Hello\nJuan' });
    const inbox = await world.show();
    await inbox.reads('Management Account invites this account');
    for (const text of ['bill@example.com', 'o-exampleorgid', 'All features', 'Hello', 'in 15 days']) expect(inbox.text).to.include(text);
    expect(inbox.element.openCount).to.equal(1);
    expect(inbox.root.querySelector(`[data-id="${Id}"]`)).not.to.equal(null);
    await inbox.isAccessible();
  });

  it('says that it is on its way, and then what to do when nothing is there', async () => {
    const release = world.gate.hold();
    const inbox = await world.show();
    await inbox.reads('Loading invitations');
    release();
    await inbox.reads('No open invitations');
    expect(inbox.text).to.include(accounts.juan);
    await inbox.isAccessible();
  });

  it('shows a failure with its code, and tries again', async () => {
    world.gate.break();
    const inbox = await world.show();
    await inbox.reads('The service cannot be reached');
    await inbox.isAccessible();
    world.gate.mend();
    await inbox.click(inbox.get('button', 'Try again'));
    await inbox.reads('No open invitations');
  });

  it('tells the page how many are open, whenever that changes', async () => {
    const counts: number[] = [];
    const inbox = await world.show();
    inbox.element.addEventListener('open-count-change', ({ detail }) => counts.push(detail.openCount));
    await inbox.reads('No open invitations');
    const { Id } = await world.invite('juan@example.com');
    await inbox.reads('invites this account');
    await world.cancel(Id);
    await inbox.reads('Canceled');
    // Nobody tells when it was canceled, only that it had until its end.
    expect(inbox.past[0]).to.include('Leaves this list Jan 27, 2017 at the latest');
    expect(counts).to.deep.equal([1, 0]);
    expect(inbox.element.openCount).to.equal(0);
  });

  it('gives focus to the first answer, or to its heading', async () => {
    const inbox = await world.show();
    await inbox.reads('No open invitations');
    inbox.element.focus();
    await inbox.focuses(/^Open invitations/);
    await world.invite('juan@example.com');
    await inbox.find('button', /^Accept invitation from/);
    inbox.element.focus();
    await inbox.focuses(/^Accept invitation from/);
  });

  it('can be read only', async () => {
    const { inbox } = await world.invited();
    inbox.element.setAttribute('readonly', '');
    await inbox.reads('You can read these invitations here, but not answer them.');
    expect(inbox.all('button', /Accept|Decline/)).to.deep.equal([]);
    expect(inbox.element.matches(':state(readonly)')).to.equal(true);
    await inbox.isAccessible();
  });

  it('lets nobody answer what may no longer be true', async () => {
    const { inbox } = await world.invited();
    world.gate.break();
    await inbox.click(inbox.get('button', 'Refresh'));
    await inbox.reads('The service cannot be reached');
    for (const name of ['Accept invitation from Management Account', 'Decline invitation from Management Account']) {
      const button = inbox.get('button', name);
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(inbox.root.getElementById(button.getAttribute('aria-describedby')!)?.textContent).to.include('up to date again');
      await inbox.click(button);
    }
    await inbox.noDialog();
    await inbox.isAccessible();
    world.gate.mend();
    await inbox.click(inbox.get('button', 'Try again'));
    await waitUntil(() => inbox.get('button', /^Decline invitation from/).getAttribute('aria-disabled') === 'false', '');
  });

  it('lets an invitation expire while the page stays open', async () => {
    const { inbox } = await world.invited();
    world.pass(15 * day);
    await waitUntil(() => inbox.past.some((row) => row.includes('Expired')), '');
    expect(inbox.past[0]).to.include('Leaves this list Jan 27, 2017').and.not.to.include('at the latest');
    expect(inbox.cards).to.deep.equal([]);
    expect(inbox.element.openCount).to.equal(0);
  });

  it('warns of a sender that can be mistaken for another', async () => {
    await world.put({ Id: accounts.bill, Name: 'Аmazon Web Services' });
    await world.invite('juan@example.com');
    const inbox = await world.show();
    await inbox.reads('Look closely: this name or address');
    const dialog = await inbox.askToAccept();
    expect(dialog.innerText).to.include('Look closely');
    await inbox.isAccessible();
  });

  it('shows hostile text as the text that it is', async () => {
    await world.put({ Id: accounts.bill, Name: '<b>Bill</b>\u202E' });
    await world.invite('juan@example.com', { Notes: 'a <b>bold</b> claim' });
    const inbox = await world.show();
    await inbox.reads('<b>Bill</b>[U+202E] invites this account');
    expect(inbox.root.querySelector('blockquote b')).to.equal(null);
    expect(inbox.text).to.include('a <b>bold</b> claim');
  });

  it('shows nothing of what is no text, though it looks like a template', async () => {
    const markup = { _$litType$: 1, strings: Object.assign(['<b id="bad">bad</b>'], { raw: ['<b id="bad">bad</b>'] }), values: [] };
    const { Id } = await world.invite('juan@example.com');
    const { Handshake } = await world.juan.send('DescribeHandshake', { HandshakeId: Id });
    const { Resources } = Handshake;
    const bad = { ...Handshake, Parties: [{ Type: 'EMAIL', Id: markup }, ...Handshake.Parties], Resources: [...Resources, { Type: 'NOTES', Value: markup }] };
    world.gate.answer('ListHandshakesForAccount', { Handshakes: [bad, { Id: 'h-2', State: markup, Arn: markup }] });
    world.gate.answer('DescribeOrganization', { Organization: { Id: markup, MasterAccountEmail: markup, MasterAccountId: markup } });
    const inbox = await world.show();
    await inbox.reads('invites this account');
    world.gate.answer('AcceptHandshake', { __type: markup, Message: markup, Reason: markup }, 400);
    world.gate.answer('DescribeOrganization', { __type: 'AWSOrganizationsNotInUseException' }, 400);
    await inbox.element.refresh();
    const dialog = await inbox.accept();
    await waitUntil(() => dialog.querySelector('[part~=error]'), '');
    expect(inbox.root.querySelector('#bad')).to.equal(null);
  });

  /** What the page says that somebody may not do, and what becomes of the two answers. */
  const denied = [
    ['AcceptHandshake', true, false, ['You may not accept invitations for this account']],
    ['DeclineHandshake', false, true, ['You may not decline invitations for this account']],
    ['AcceptHandshake, DeclineHandshake', true, true, ['You may not accept invitations for this account', 'You may not decline invitations for this account']],
  ] as const;
  for (const [operations, accept, decline, reasons] of denied)
    it(`says that ${operations} is not allowed, and lets nobody try`, async () => {
      await world.invite('juan@example.com');
      const inbox = await world.show(accounts.juan);
      inbox.element.setAttribute('denied', operations);
      for (const reason of reasons) await inbox.reads(reason);
      const off = (name: RegExp) => inbox.get('button', name).ariaDisabled === 'true';
      expect([off(/^Accept invitation from/), off(/^Decline invitation from/)]).to.deep.equal([accept, decline]);
      for (const operation of operations.split(', ')) expect(inbox.text).to.include(`organizations:${operation}`);
      await inbox.isAccessible();
    });

  it('tells each reason that bars an answer which is still possible without it', async () => {
    await world.accept(accounts.juan, (await world.invite('juan@example.com')).Id);
    await world.found(accounts.susan);
    await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' } });
    const inbox = await world.show(accounts.juan);
    inbox.element.setAttribute('denied', 'AcceptHandshake DeclineHandshake');
    await inbox.reads('You may not decline invitations for this account');
    expect(inbox.text).not.to.include('You may not accept invitations for this account');
  });
});
