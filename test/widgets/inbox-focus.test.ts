import { expect } from '@open-wc/testing';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { accounts } from '../support/world.ts';

describe('focus in <invitation-inbox>', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  it('stays with an invitation that is closed elsewhere', async () => {
    const { Id, inbox } = await world.invited();
    await inbox.ready();
    inbox.get('button', /^Decline invitation from/).focus();
    await world.cancel(Id);
    await inbox.focuses(/Management Account.*Canceled/);
  });

  it('stays with an invitation that is accepted elsewhere', async () => {
    const { Id, inbox } = await world.invited();
    await inbox.ready();
    inbox.get('button', /^Accept invitation from/).focus();
    await world.accept(accounts.juan, Id);
    await inbox.focuses(/Management Account.*Accepted/);
  });

  it('goes to the heading where the invitation is gone', async () => {
    const { inbox } = await world.invited();
    await inbox.ready();
    inbox.get('button', /^Decline invitation from/).focus();
    world.gate.answer('ListHandshakesForAccount', { Handshakes: [] });
    await inbox.element.refresh();
    await inbox.focuses(/^Open invitations/);
  });

  it('is left alone where it is elsewhere', async () => {
    const { Id, inbox } = await world.invited();
    await inbox.ready();
    inbox.get('button', 'Refresh').focus();
    await world.cancel(Id);
    await inbox.reads('Canceled');
    expect(inbox.focused).to.equal('Refresh');
  });
});
