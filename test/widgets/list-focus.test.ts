import { expect } from '@open-wc/testing';
import type { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('where focus is in <invitation-list>', () => {
  let world: ListWorld;
  let list: InvitationListHarness;

  beforeEach(async () => {
    world = createListWorld();
    await world.many(3);
    list = await world.show({ status: 'open' });
    await list.ready();
  });

  async function cancel(recipient: string): Promise<void> {
    await list.askToCancel(recipient);
    await list.press('Tab', 'Enter');
    await list.noDialog();
  }

  const idOf = async (index: number): Promise<string> => (await world.sent())[index]?.Id ?? '';

  it('goes to the next row when the row that was canceled leaves, to the one before after the last, else to the heading', async () => {
    await cancel('nobody2@example.com');
    await list.lists('nobody3@example.com', 'nobody1@example.com');
    await list.focuses('nobody1@example.com');
    await cancel('nobody1@example.com');
    await list.lists('nobody3@example.com');
    await list.focuses('nobody3@example.com');
    await cancel('nobody3@example.com');
    await list.reads('No matches');
    await list.focuses(/^Invitations/);
  });

  it('goes to the row after the last that were canceled together', async () => {
    await list.click(list.box('nobody3@example.com'));
    await list.click(list.box('nobody2@example.com'));
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.dialog('Cancel 2 invitations?');
    await list.press('Tab', 'Enter');
    await list.noDialog();
    await list.lists('nobody1@example.com');
    await list.focuses('nobody1@example.com');
  });

  it('goes on to the next row when somebody else closes what has focus', async () => {
    list.get('button', 'Cancel invitation for nobody2@example.com').focus();
    await world.cancel(await idOf(1));
    await list.lists('nobody3@example.com', 'nobody1@example.com');
    await list.focuses('nobody1@example.com');
  });

  it('stays in a row whose button goes', async () => {
    list.element.status = 'all';
    await list.element.updateComplete;
    list.get('button', 'Cancel invitation for nobody2@example.com').focus();
    await world.cancel(await idOf(1));
    await waitUntil(() => list.status('nobody2@example.com') === 'Canceled');
    await list.focuses('nobody2@example.com');
  });

  it('is not taken from the rest of the page', async () => {
    const outside = document.createElement('button');
    list.element.before(outside);
    list.get('button', 'Cancel invitation for nobody2@example.com').focus();
    outside.focus();
    await world.cancel(await idOf(1));
    await list.lists('nobody3@example.com', 'nobody1@example.com');
    expect(document.activeElement === outside).to.equal(true);
  });
});
