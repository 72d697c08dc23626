import { expect, oneEvent } from '@open-wc/testing';
import { withPatience } from '../harness/patience.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('canceling in <invitation-list>', () => {
  let world: ListWorld;

  beforeEach(() => (world = createListWorld()));

  it('asks first, beginning at the way out, and leaves everything as it was', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    const dialog = await list.askToCancel('juan@example.com');
    await list.focuses('Keep invitation');
    expect(dialog.textContent).to.include('juan@example.com');
    await list.isAccessible();
    await list.press('Enter');
    await list.noDialog();
    await list.focuses('Cancel invitation for juan@example.com');
    await list.press('Enter');
    await list.dialog('Cancel invitation?');
    await list.press('Escape');
    await list.noDialog();
    await list.focuses('Cancel invitation for juan@example.com');
    expect(list.status('juan@example.com')).to.equal('Open');
  });

  it('cancels, tells the page, and keeps focus in the row', async () => {
    const { Id } = await world.invite('juan@example.com');
    const list = await world.show();
    const canceled = oneEvent(list.element, 'invitation-canceled');
    await list.askToCancel('juan@example.com');
    await list.press('Tab', 'Enter');
    expect((await canceled).detail).to.deep.equal({ handshakeId: Id, recipient: 'juan@example.com' });
    await list.noDialog();
    await waitUntil(() => list.status('juan@example.com') === 'Canceled');
    await list.focuses('juan@example.com');
    expect((await world.sent())[0]?.State).to.equal('CANCELED');
  });

  it('sends once however often it is pressed, and cannot be left while it works', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    const dialog = await list.askToCancel('juan@example.com');
    const release = world.gate.hold();
    await list.click(list.get('button', 'Cancel invitation', dialog), 2);
    await list.press('Escape');
    expect(dialog.open).to.equal(true);
    release();
    await list.noDialog();
    expect(world.gate.asked.filter((operation) => operation === 'CancelHandshake')).to.deep.equal(['CancelHandshake']);
  });

  it('sends once, and tells once, when somebody who stopped waiting asks again', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    const told: string[] = [];
    for (const type of ['before-cancel', 'invitation-canceled']) list.element.addEventListener(type, () => told.push(type));
    const release = world.gate.hold('CancelHandshake');
    await withPatience(async (end) => {
      for (let times = 0; times < 2; times += 1) {
        const dialog = await list.askToCancel('juan@example.com');
        await list.click(list.get('button', 'Cancel invitation', dialog));
        end();
        await list.reads('takes longer than usual');
        await list.click(list.get('button', 'Stop waiting', dialog));
        await list.noDialog();
      }
    });
    release();
    await waitUntil(() => list.status('juan@example.com') === 'Canceled');
    expect(world.gate.asked.filter((operation) => operation === 'CancelHandshake')).to.have.length(1);
    expect(told).to.deep.equal(['before-cancel', 'invitation-canceled']);
  });

  it('keeps the question open with the reason when it fails, and can try again', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    const dialog = await list.askToCancel('juan@example.com');
    world.gate.break();
    await list.click(list.get('button', 'Cancel invitation', dialog));
    await waitUntil(() => dialog.textContent?.includes('The service cannot be reached'), '');
    await list.isAccessible();
    world.gate.mend();
    await list.click(list.get('button', 'Cancel invitation', dialog));
    await list.noDialog();
    expect((await world.sent())[0]?.State).to.equal('CANCELED');
  });

  it('is off, with the reason in sight, for whoever the page says may not do it', async () => {
    await world.invite('juan@example.com');
    const list = await world.show({ denied: 'CancelHandshake' });
    await list.ready();
    const cancel = await list.find('button', 'Cancel invitation for juan@example.com');
    expect(cancel.ariaDisabled).to.equal('true');
    await list.reads('You may not cancel invitations Only the management account can. If you are signed in to it, ask for the permission organizations:CancelHandshake.');
    await list.isAccessible();
    await list.click(cancel);
    await list.noDialog();
    list.element.removeAttribute('denied');
    await waitUntil(() => cancel.ariaDisabled === 'false', 'allowed');
    expect(list.text).not.to.include('You may not');
    await list.askToCancel('juan@example.com');
  });

  it('is off while what is in sight may no longer be true, whatever the reason', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    await list.ready();
    world.gate.refuse('ListHandshakesForOrganization', 'ServiceException', { times: 100 });
    await list.element.refresh();
    const cancel = await list.find('button', 'Cancel invitation for juan@example.com');
    await waitUntil(() => cancel.ariaDisabled === 'true', 'nothing to cancel');
    await list.click(cancel);
    await list.noDialog();
    await list.isAccessible();
  });

  it('says at once that somebody answered meanwhile, or that it has expired', async () => {
    await world.invite('bea@example.com');
    const { Id } = await world.invite(accounts.juan);
    const list = await world.show();
    await list.askToCancel(accounts.juan);
    await world.accept(accounts.juan, Id);
    const dialog = await list.dialog('This invitation was accepted meanwhile');
    await list.focuses('Close');
    expect(list.all('button', undefined, dialog)).to.have.length(1);
    await list.isAccessible();
    await list.press('Enter');
    await list.noDialog();
    await list.askToCancel('bea@example.com');
    world.pass(15 * 86_400);
    await list.dialog('This invitation has expired');
    await list.focuses('Close');
  });

  it('tells that somebody answered meanwhile where nobody rings, and shows the truth', async () => {
    world.gate.silence();
    const { Id } = await world.invite(accounts.juan);
    const list = await world.show();
    const dialog = await list.askToCancel(accounts.juan);
    await world.accept(accounts.juan, Id);
    await list.click(list.get('button', 'Cancel invitation', dialog));
    await waitUntil(() => dialog.textContent?.includes('was accepted meanwhile'), '');
    expect(list.all('button', 'Cancel invitation', dialog)).to.deep.equal([]);
    await list.click(list.get('button', 'Close', dialog));
    await list.noDialog();
    expect(list.status(accounts.juan)).to.equal('Accepted');
    await list.focuses(accounts.juan);
  });

  it('can be vetoed by the page', async () => {
    await world.invite('juan@example.com');
    const list = await world.show();
    list.element.addEventListener('before-cancel', (event) => event.preventDefault());
    const dialog = await list.askToCancel('juan@example.com');
    await list.click(list.get('button', 'Cancel invitation', dialog));
    await list.noDialog();
    expect((await world.sent())[0]?.State).to.equal('OPEN');
  });
});
