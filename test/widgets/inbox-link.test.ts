import { expect } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { encodeCredential } from '../../src/protocol/encode-credential.ts';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const day = 86_400;

describe('a link to <invitation-inbox>', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  it('leads to the invitation of a link, open or past', async () => {
    await world.quota(20);
    const { Id: first } = await world.invite('juan@example.com');
    await world.decline(accounts.juan, first);
    world.pass(60);
    const { Id: second } = await world.invite('juan@example.com', { Notes: 'second' });
    const open = await world.show(accounts.juan, second);
    await waitUntil(() => open.root.activeElement?.getAttribute('data-id') === second, 'focus');
    const past = await world.show(accounts.juan, first);
    await past.focuses(/This invitation was declined meanwhile/);
    expect(past.past[0]).to.include(first);
    await past.isAccessible();
  });

  for (const [state, title, close] of [
    ['canceled', 'This invitation was canceled meanwhile', (id: string) => world.cancel(id)],
    ['expired', 'This invitation has expired', () => world.pass(15 * day)],
  ] as const)
    it(`says that an invitation of a link is ${state}, and whom to ask`, async () => {
      const { Id } = await world.invite('juan@example.com', { Notes: 'Please join us.' });
      await close(Id);
      const inbox = await world.show(accounts.juan, Id);
      await inbox.focuses(new RegExp(`^${title}.*From: Management Account bill@example.com o-exampleorgid$`));
      expect(inbox.text).to.match(/ask the sender for a new one/i).and.not.to.include('No open invitations');
      expect(inbox.past[0]).to.include('Please join us.').and.to.include(Id);
      await inbox.isAccessible();
    });

  it('does not say so of one that was answered here, nor of one that made the account a member', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await world.show(accounts.juan, Id);
    await waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === Id, 'focus');
    await world.decline(accounts.juan, Id);
    await waitUntil(() => inbox.past[0]?.includes('Declined'), 'declined');
    expect(inbox.text).to.include('No open invitations').and.not.to.include('meanwhile');
    const { Handshake } = await world.join(accounts.susan);
    const member = await world.show(accounts.susan, Handshake.Id);
    await waitUntil(() => member.root.activeElement?.getAttribute('data-id') === Handshake.Id, 'focus');
    expect(member.text).not.to.include('already closed');
  });

  it('says of one that was accepted by an account that has left since only that it is closed', async () => {
    const { Handshake } = await world.join(accounts.juan);
    await world.juan.send('LeaveOrganization', {});
    const inbox = await world.show(accounts.juan, Handshake.Id);
    await inbox.focuses(/^This invitation is already closed/);
  });

  it('marks what has focus inside of it, where no page can cut the mark off', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await world.show(accounts.juan, Id);
    await waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === Id, 'focus');
    const marked = () => getComputedStyle(inbox.root.activeElement!, '::before');
    expect([marked().left, marked().borderLeftWidth]).to.deep.equal(['0px', '3px']);
    inbox.element.invitationId = 'h-0123456789abcdef';
    await inbox.focuses(/The invitation you came for is not here/);
    expect([marked().left, marked().borderLeftWidth]).to.deep.equal(['0px', '3px']);
  });

  it('leads there when the answer takes so long that the shape of a list is shown first', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await world.show();
    await inbox.ready();
    const release = world.gate.hold('ListHandshakesForAccount');
    inbox.element.client = new OrganizationsClient({ adapter: world.gate.adapter, account: accounts.juan });
    inbox.element.invitationId = Id;
    await waitUntil(() => inbox.root.querySelector('.loading'));
    await new Promise((resolve) => setTimeout(resolve, 350)); // it is seen by then, and stays a while
    release();
    await waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === Id, 'focus');
  });

  it('shows the details of the invitation of a link, and follows another link', async () => {
    await world.quota(20);
    await world.found(accounts.susan);
    const { Handshake: first } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
    const { Id: second } = await world.invite('juan@example.com');
    const inbox = await world.show(accounts.juan, first.Id);
    const at = (id: string) => waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === id, 'focus');
    await at(first.Id);
    expect(inbox.text).to.include(first.Arn).and.not.to.include(second);
    inbox.element.invitationId = second;
    await at(second);
    await inbox.reads(second);
    inbox.element.invitationId = 'h-0123456789abcdef';
    await inbox.focuses(/The invitation you came for is not here/);
  });

  it('leads there again when the page wants that, and answers whether it is here', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await world.show(accounts.juan, Id);
    const led = () => waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === Id, 'focus');
    await led();
    inbox.get('button', 'Refresh').focus();
    expect(await inbox.element.reveal(Id)).to.equal(true);
    await led();
    expect(await inbox.element.reveal('h-0123456789abcdef')).to.equal(false);
    await inbox.focuses(/The invitation you came for is not here/);
    expect(inbox.element.invitationId).to.equal('h-0123456789abcdef');
    expect(await inbox.element.reveal(Id)).to.equal(true);
    await led();
  });

  it('leads there as soon as a question is over that was open meanwhile', async () => {
    await world.quota(20);
    const { Id: first } = await world.invite('juan@example.com');
    await world.found(accounts.susan);
    const { Handshake: second } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
    const inbox = await world.show();
    await waitUntil(() => inbox.cards.length === 2, 'two cards');
    await inbox.openAccept(inbox.cards.find(({ dataset }) => dataset['id'] === first));
    await inbox.element.reveal(second.Id);
    expect(inbox.root.activeElement?.closest('dialog'), 'focus stays in the question').not.to.equal(null);
    await inbox.press('Escape');
    await inbox.noDialog();
    await waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === second.Id, 'focus');
  });

  it('is over when the page takes it away', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await world.show(accounts.juan, Id);
    await waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === Id, 'focus');
    inbox.element.removeAttribute('invitation-id');
    await inbox.element.refresh();
    await inbox.element.updateComplete;
    expect(inbox.element.invitationId).to.equal('');
    expect(inbox.text).not.to.include('not here');
    expect(world.gate.asked).not.to.include('DescribeHandshake');
  });

  it('says kindly that the invitation of a link is not here', async () => {
    const inbox = await world.show(accounts.susan, 'h-0123456789abcdef');
    await inbox.reads('The invitation you came for is not here');
    await inbox.isAccessible();
  });

  it('does not let anybody answer an invitation that is for another account, and says both', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await world.show(accounts.bill, Id);
    await inbox.reads('Management Account invites juan@example.com');
    expect(inbox.text).to.include(`Signed in as account ${accounts.bill}`);
    expect(inbox.root.querySelector<HTMLElement>('.why')!.innerText).to.match(new RegExp(`^This invitation is for juan@example.com[^]*account ${accounts.bill}$`));
    expect(inbox.all('button', /Accept|Decline/)).to.deep.equal([]);
    expect(inbox.element.openCount).to.equal(0);
    await inbox.isAccessible();
  });

  it('shows a closed invitation that is for another account with what became of it', async () => {
    const { Id } = await world.invite('juan@example.com');
    await world.cancel(Id);
    const inbox = await world.show(accounts.bill, Id);
    await waitUntil(() => inbox.root.activeElement?.getAttribute('data-id') === Id, 'focus');
    expect(inbox.past[0]).to.include('Canceled');
    expect(inbox.cards).to.deep.equal([]);
    expect(inbox.text).not.to.include('This invitation is for');
    await inbox.isAccessible();
  });

  it('lets an invitation for another account expire to the second while the page stays open', async () => {
    const { Id } = await world.invite('juan@example.com');
    const inbox = await world.show(accounts.bill, Id);
    await inbox.reads('This invitation is for juan@example.com');
    world.pass(15 * day - 5);
    await inbox.reads('Expires soon');
    world.pass(10);
    await waitUntil(() => inbox.past[0]?.includes('Expired'), 'expired');
    expect(inbox.cards).to.deep.equal([]);
  });

  it('tells an address apart that is not the one of the account, where the page knows it', async () => {
    const { inbox } = await world.invited();
    const why = () => inbox.root.querySelector<HTMLElement>('.why')!.innerText;
    inbox.element.accountEmail = 'ana@example.com';
    await inbox.reads('This invitation is for juan@example.com');
    expect(inbox.text).to.match(new RegExp(`^Open invitations.*Signed in as account ${accounts.juan} ana@example.com`));
    expect(why()).to.include('ana@example.com');
    expect(inbox.all('button', /Accept|Decline/)).to.deep.equal([]);
    inbox.element.accountEmail = 'Juan@Example.com';
    await inbox.find('button', /^Accept invitation from/);
  });

  it('names who is signed in by the address alone where a portal signs the requests', async () => {
    const { inbox } = await world.invited();
    const sign = (request: Request): Request => {
      request.headers.set('authorization', encodeCredential(accounts.juan, 'us-east-1'));
      return request;
    };
    const { adapter } = world.gate;
    inbox.element.client = new OrganizationsClient({ adapter: { ...adapter, fetch: (request) => adapter.fetch(sign(request)) } });
    inbox.element.accountEmail = 'ana@example.com';
    await inbox.reads('This invitation is for juan@example.com');
    expect(inbox.text.match(/Signed in as account ana@example.com/g)).to.have.lengthOf(2);
    inbox.element.accountEmail = '';
    await inbox.find('button', /^Accept invitation from/);
    expect(inbox.text).not.to.include('Signed in');
  });
});
