import { expect } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import type { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('canceling several in <invitation-list>, some of which are closed meanwhile', () => {
  let world: ListWorld;
  let list: InvitationListHarness;
  const heard = hear();

  async function show(): Promise<void> {
    list = await world.show();
    await list.ready();
  }

  beforeEach(async () => {
    world = createListWorld();
    await world.few();
  });

  /** Opens the question about all that are open. */
  async function ask(count: number): Promise<HTMLDialogElement> {
    await list.click(list.allBox);
    await list.click(await list.find('button', `Cancel ${count} invitations`));
    const dialog = await list.dialog(`Cancel ${count} invitations?`);
    await list.focuses('Keep invitations');
    heard.length = 0;
    return dialog;
  }

  it('lets them go, says so once, and cancels the rest', async () => {
    const { Id: susan } = await world.invite(accounts.susan);
    const { Id: bob } = await world.invite('bob@example.com');
    await show();
    const dialog = await ask(4);
    await world.accept(accounts.susan, susan);
    await list.dialog('Cancel 3 invitations?');
    expect(dialog.textContent).to.include('1 invitation can no longer be canceled.');
    expect(dialog.textContent).not.to.include(accounts.susan);
    await world.cancel(bob);
    await list.dialog('Cancel 2 invitations?');
    expect(dialog.textContent).to.include('2 invitations can no longer be canceled.');
    expect(heard).to.deep.equal(['1 invitation can no longer be canceled.', '2 invitations can no longer be canceled.']);
    await list.focuses('Keep invitations');
    await list.isAccessible();
    await list.press('Tab', 'Enter');
    await list.noDialog();
    expect(await world.countOpen()).to.equal(0);
    expect(world.gate.asked.filter((operation) => operation === 'CancelHandshake')).to.have.length(2);
    expect(heard.slice(2)).to.deep.equal(['2 invitations canceled']);
  });

  it('becomes a question about the only one that is left', async () => {
    const { Id } = await world.invite('bob@example.com');
    await show();
    await ask(3);
    await world.cancel(Id);
    await list.dialog('Cancel 2 invitations?');
    await world.cancel((await world.sent()).find(({ State }) => State === 'OPEN')!.Id);
    const dialog = await list.dialog('Cancel invitation?');
    expect(dialog.textContent).to.include('zoe@example.com');
    expect(dialog.textContent).to.include('2 invitations can no longer be canceled.');
    await list.focuses('Keep invitation');
    await list.click(list.get('button', 'Cancel invitation', dialog));
    await list.noDialog();
    expect(list.status('zoe@example.com')).to.equal('Canceled');
  });

  it('is over when none is left', async () => {
    await show();
    const dialog = await ask(2);
    world.pass(15 * 86_400);
    await list.dialog('2 invitations were not canceled');
    await list.focuses('Close');
    expect(list.all('button', undefined, dialog)).to.have.length(1);
    for (const name of ['adam@example.com', 'zoe@example.com']) expect(dialog.textContent).to.include(name);
    expect(dialog.textContent).to.include('This invitation has expired');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^2 invitations were not canceled\n.*zoe@example.com.*This invitation has expired/s);
    await list.isAccessible();
    await list.press('Enter');
    await list.noDialog();
    await list.focuses(/./);
    expect(heard).to.have.length(1);
  });

  it('tells each that turns out to be closed during the work', async () => {
    const { Id } = await world.invite('bob@example.com');
    await show();
    const dialog = await ask(3);
    const release = world.gate.hold('CancelHandshake');
    await list.press('Tab', 'Enter');
    await list.reads('Canceling 1 of 3…');
    for (const { Id: each } of await world.sent()) if (each !== Id) await world.cancel(each).catch(() => undefined);
    await list.lists('bob@example.com', 'adam@example.com', 'zoe@example.com', 'bea@example.com', accounts.juan);
    await waitUntil(() => list.status('zoe@example.com') === 'Canceled');
    expect(dialog.textContent).to.include('Canceling 1 of 3…');
    release();
    await list.dialog('2 invitations were not canceled');
    await list.focuses('Close');
    expect(list.all('button', undefined, dialog)).to.have.length(1);
    expect(dialog.textContent).to.match(/adam@example.com\s*This invitation was canceled.*zoe@example.com\s*This invitation was canceled/s);
    await waitUntil(() => heard.length === 2);
    expect(heard[0]).to.equal('1 invitation canceled');
    await list.isAccessible();
  });

  it('names the one that is closed when all others are canceled', async () => {
    await show();
    const dialog = await ask(2);
    const release = world.gate.hold('CancelHandshake');
    await list.press('Tab', 'Enter');
    await list.reads('Canceling 1 of 2…');
    await world.cancel((await world.sent()).find(({ State, Parties }) => State === 'OPEN' && Parties.some((party) => party.Id === 'zoe@example.com'))!.Id);
    release();
    await list.dialog('This invitation was canceled meanwhile');
    expect(dialog.textContent).to.include('zoe@example.com');
    await list.focuses('Close');
  });

  it('tries again only what is not closed', async () => {
    await show();
    await ask(2);
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException', { times: 2 });
    await list.press('Tab', 'Enter');
    const dialog = await list.dialog('2 invitations were not canceled');
    await list.find('button', 'Retry 2');
    await world.cancel((await world.sent()).find(({ State }) => State === 'OPEN')!.Id);
    await list.click(await list.find('button', 'Retry 1'));
    await list.noDialog();
    expect(dialog.open).to.equal(false);
    expect(await world.countOpen()).to.equal(0);
  });
});
