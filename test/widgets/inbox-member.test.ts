import { expect } from '@open-wc/testing';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { accounts } from '../support/world.ts';

describe('a member in <invitation-inbox>', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  it('survives a reload: whose member it is, who pays, and how to leave', async () => {
    const { Id } = await world.invite('juan@example.com');
    await world.accept(accounts.juan, Id);
    const inbox = await world.show();
    await inbox.reads('This account is a member of an organization');
    for (const text of ['o-exampleorgid', 'bill@example.com', 'Management Account pays all charges of this account']) expect(inbox.text).to.include(text);
    await inbox.click(inbox.root.querySelector('summary')!);
    await inbox.reads('If this was a mistake');
    expect(inbox.text).to.include('organizations:LeaveOrganization');
    expect(inbox.element.matches(':state(member)')).to.equal(true);
    await inbox.isAccessible();
  });

  it('stays one while nobody tells to which organization it belongs', async () => {
    const { inbox } = await world.invited();
    world.gate.refuse('DescribeOrganization', 'AccessDeniedException', { times: 100 });
    await inbox.accept();
    await inbox.reads('This account is now a member');
    await inbox.element.refresh();
    await inbox.element.updateComplete;
    expect(inbox.text).to.include('This account is now a member');
  });

  it('no longer calls it a member once it has left, nor another account that is shown instead', async () => {
    const { inbox } = await world.invited();
    await inbox.accept();
    await inbox.reads('This account is now a member');
    inbox.element.client = world.susan;
    await inbox.reads('No open invitations');
    expect(inbox.text).not.to.include('This account is now a member');
    inbox.element.client = world.juan;
    await inbox.reads('Past invitations');
    await world.juan.send('LeaveOrganization', {});
    await inbox.reads('No open invitations');
    expect(inbox.text).not.to.include('This account is now a member');
  });

  it('shows a member its other invitations, and why it cannot accept them', async () => {
    const { Id } = await world.invite('juan@example.com');
    await world.found(accounts.susan);
    await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'EMAIL', Id: 'juan@example.com' } });
    await world.accept(accounts.juan, Id);
    const inbox = await world.show();
    await inbox.reads('This account is a member of an organization');
    const accept = inbox.get('button', /^Accept invitation from/);
    expect(accept.getAttribute('aria-disabled')).to.equal('true');
    expect(inbox.root.getElementById(accept.getAttribute('aria-describedby')!)?.textContent).to.include('can be in only one');
    await inbox.click(accept);
    await inbox.noDialog();
    await inbox.isAccessible();
    await inbox.askToDecline();
    await inbox.press('Escape');
  });

  it('says that the account manages an organization, which cannot join another', async () => {
    const inbox = await world.show(accounts.bill);
    await inbox.reads('This account manages an organization');
    expect(inbox.root.querySelector('.success'), 'nothing was achieved').to.equal(null);
    await inbox.isAccessible();
  });

  it('says why an account that manages an organization cannot accept, which is not by leaving', async () => {
    await world.invite('juan@example.com');
    const received = await world.juan.send('ListHandshakesForAccount', {});
    await world.found(accounts.juan);
    world.gate.answer('ListHandshakesForAccount', received);
    const inbox = await world.show();
    const accept = await inbox.find('button', /^Accept invitation from/);
    expect(accept.ariaDisabled).to.equal('true');
    expect(inbox.root.getElementById(accept.getAttribute('aria-describedby')!)?.textContent).to.include('only after its own organization has been deleted').and.not.to.include('leave');
  });
});
