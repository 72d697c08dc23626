import { expect, oneEvent } from '@open-wc/testing';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';

describe('declining in <invitation-inbox>', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  it('asks, declines, tells the page, and keeps focus on what became of it', async () => {
    const { Id, inbox } = await world.invited();
    const declined = oneEvent(inbox.element, 'invitation-declined');
    await inbox.askToDecline();
    await inbox.focuses('Keep invitation');
    await inbox.isAccessible();
    await inbox.press('Tab', 'Enter');
    expect((await declined).detail).to.deep.equal({ handshakeId: Id, organizationId: 'o-exampleorgid' });
    await inbox.noDialog();
    expect(inbox.past[0]).to.include('Declined');
    await inbox.focuses(/Declined/);
    expect(await world.stateOf(Id)).to.equal('DECLINED');
  });

  it('takes an answer that was lost on its way for what it was', async () => {
    const { inbox } = await world.invited();
    world.gate.lose('DeclineHandshake');
    const dialog = await inbox.askToDecline();
    await inbox.click(inbox.get('button', 'Decline invitation', dialog));
    await inbox.noDialog();
    expect(inbox.past[0]).to.include('Declined');
  });

  it('is not asked of another account', async () => {
    const { inbox } = await world.invited();
    await inbox.askToDecline();
    inbox.element.client = world.susan;
    await inbox.noDialog();
    await inbox.focuses(/^Open invitations/);
  });

  it('can be left, and vetoed by the page', async () => {
    const { Id, inbox } = await world.invited();
    await inbox.askToDecline();
    await inbox.press('Escape');
    await inbox.noDialog();
    await inbox.focuses(/^Decline invitation from/);
    inbox.element.addEventListener('before-decline', (event) => event.preventDefault());
    const dialog = await inbox.askToDecline();
    await inbox.click(inbox.get('button', 'Decline invitation', dialog));
    await inbox.noDialog();
    expect(await world.stateOf(Id)).to.equal('OPEN');
  });
});
