import { expect } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import { withPatience } from '../harness/patience.ts';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { waitUntil } from '../support/wait-until.ts';

const long = { 'retry-after': '600' };

describe('an answer to <invitation-inbox> that comes too fast for the service', () => {
  let world: InboxWorld;
  const heard = hear();

  beforeEach(() => (world = createInboxWorld()));

  const sent = (operation: string): number => world.gate.asked.filter((asked) => asked === operation).length;

  it('is accepted by itself after a wait that is shown and told', async () => {
    const { Id, inbox } = await world.invited();
    world.gate.refuse('AcceptHandshake', 'TooManyRequestsException');
    const dialog = await inbox.accept();
    await inbox.reads('Too many at once. Continuing in 1 second');
    expect(inbox.confirm(dialog).ariaDisabled).to.equal('true');
    expect(heard.filter((text) => text.startsWith('Too many at once'))).to.deep.equal(['Too many at once. Continuing in 1 second']);
    await inbox.focuses('This account is now a member');
    expect(await world.stateOf(Id)).to.equal('ACCEPTED');
    expect(sent('AcceptHandshake')).to.equal(2);
  });

  it('is declined by itself, when the service wants that', async () => {
    const { Id, inbox } = await world.invited();
    world.gate.refuse('DeclineHandshake', 'TooManyRequestsException', { headers: { 'retry-after': '2' } });
    const dialog = await inbox.askToDecline();
    await inbox.click(inbox.get('button', 'Decline invitation', dialog));
    await inbox.reads('Continuing in 2 seconds');
    await inbox.isAccessible();
    await inbox.noDialog();
    await waitUntil(async () => (await world.stateOf(Id)) === 'DECLINED', 'declined');
  });

  it('is not sent any more once somebody leaves, by Escape or “Not now”', async () => {
    const { Id, inbox } = await world.invited();
    world.gate.refuse('AcceptHandshake', 'TooManyRequestsException', { times: 2, headers: long });
    await inbox.accept();
    await inbox.reads('Continuing in 10 minutes');
    await inbox.isAccessible();
    await inbox.press('Escape');
    await inbox.noDialog();
    await inbox.focuses(/^Accept invitation from/);
    const dialog = await inbox.accept();
    await inbox.reads('Continuing in 10 minutes');
    await inbox.click(inbox.get('button', 'Not now', dialog));
    await inbox.noDialog();
    const again = await inbox.askToAccept();
    expect(inbox.confirm(again).textContent).to.include('Accept invitation');
    expect(sent('AcceptHandshake')).to.equal(2);
    expect(await world.stateOf(Id)).to.equal('OPEN');
  });

  it('is not sent any more once something bars it, or nothing is left to answer', async () => {
    const { Id, inbox } = await world.invited();
    world.gate.refuse('AcceptHandshake', 'TooManyRequestsException', { times: 2, headers: long });
    await inbox.accept();
    await inbox.reads('Continuing in 10 minutes');
    inbox.element.denied = 'AcceptHandshake';
    await inbox.isOver('You may not accept invitations for this account');
    await inbox.press('Enter');
    await inbox.noDialog();
    inbox.element.denied = '';
    await inbox.accept();
    await inbox.reads('Continuing in 10 minutes');
    await world.cancel(Id);
    await inbox.isOver('This invitation was canceled meanwhile');
    expect(sent('AcceptHandshake')).to.equal(2);
  });

  it('can be given anew at once by whoever has left, however long the list takes', async () => {
    const { Id, inbox } = await world.invited();
    world.gate.refuse('AcceptHandshake', 'TooManyRequestsException', { headers: long });
    await inbox.accept();
    await inbox.reads('Continuing in 10 minutes');
    const release = world.gate.hold('ListHandshakesForAccount');
    await inbox.press('Escape');
    await inbox.noDialog();
    const again = await inbox.openAccept();
    expect(inbox.confirm(again).innerText).to.equal('Accept invitation');
    release();
    await inbox.accept();
    await waitUntil(async () => (await world.stateOf(Id)) === 'ACCEPTED', 'accepted');
  });

  it('is barred at once and told once, however long the list takes', async () => {
    const { inbox } = await world.invited();
    world.gate.refuse('AcceptHandshake', 'TooManyRequestsException', { headers: long });
    await inbox.accept();
    await inbox.reads('Continuing in 10 minutes');
    const release = world.gate.hold('ListHandshakesForAccount');
    const bar = 'You may not accept invitations for this account';
    inbox.element.denied = 'AcceptHandshake';
    await waitUntil(() => heard.some((text) => text.startsWith(bar)), 'it is told');
    await inbox.element.updateComplete;
    inbox.element.requestUpdate();
    await inbox.isOver(bar);
    release();
    await inbox.isOver(bar);
    expect(heard.filter((text) => text.startsWith(bar))).to.have.length(1);
    inbox.element.denied = '';
    const again = await inbox.dialog('Accept this invitation?');
    expect(again.querySelector<HTMLElement>('[role=alert]')!.innerText, 'nothing has failed').to.equal('');
  });

  it('takes no longer than usual as soon as it goes on, however long it had to wait', async () => {
    const { inbox } = await world.invited();
    world.gate.refuse('AcceptHandshake', 'TooManyRequestsException');
    const release = world.gate.hold('AcceptHandshake', 1);
    const dialog = await inbox.prepareToAccept();
    await withPatience(async (end) => {
      await inbox.click(inbox.confirm(dialog));
      await inbox.reads('Continuing in 1 second');
      end();
      await waitUntil(() => sent('AcceptHandshake') === 2, 'it goes on');
      await inbox.reads('Not now');
      expect(inbox.text).not.to.include('longer than usual');
      end();
      await inbox.reads('takes longer than usual');
    });
    release();
    await inbox.focuses('This account is now a member');
  });
});
