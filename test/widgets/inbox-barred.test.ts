import { expect } from '@open-wc/testing';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import { hear } from '../harness/hear.ts';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { look, noticeOf } from '../harness/undo.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('what bars an answer in <invitation-inbox> while somebody is about to give it', () => {
  let world: InboxWorld;
  const heard = hear();

  beforeEach(() => (world = createInboxWorld()));

  const bars: readonly (readonly [name: string, bar: (inbox: InvitationInbox) => unknown, accepting: string, declining: string])[] = [
    ['the page can only be read', (inbox) => (inbox.readOnly = true), 'You can read these invitations here, but not answer them.', 'You can read these invitations here, but not answer them.'],
    [
      'both are denied',
      (inbox) => (inbox.denied = 'AcceptHandshake DeclineHandshake'),
      'You may not accept invitations for this account',
      'You may not decline invitations for this account',
    ],
    [
      'somebody else is signed in',
      (inbox) => (inbox.accountEmail = 'ana@example.com'),
      'This invitation is for juan@example.com, not for the account that you are signed in to. Sign in to the invited one to answer it.',
      'This invitation is for juan@example.com, not for the account that you are signed in to. Sign in to the invited one to answer it.',
    ],
  ];

  for (const [name, bar, accepting, declining] of bars) {
    it(`takes the place of the question whether to accept: ${name}`, async () => {
      const { inbox } = await world.invited();
      await inbox.askToAccept();
      bar(inbox.element);
      await inbox.isOver(accepting);
      expect(heard.filter((text) => text.startsWith(accepting))).to.have.length(1);
      expect(inbox.text).not.to.include('{');
      await inbox.isAccessible();
      await inbox.press('Enter');
      await inbox.noDialog();
      expect(world.gate.asked).not.to.include('AcceptHandshake');
    });

    it(`takes the place of the question whether to decline: ${name}`, async () => {
      const { inbox } = await world.invited();
      await inbox.askToDecline();
      bar(inbox.element);
      await inbox.isOver(declining);
      await inbox.press('Escape');
      await inbox.noDialog();
      expect(world.gate.asked).not.to.include('DeclineHandshake');
    });

    it(`drops what is about to be declined, and says why: ${name}`, async () => {
      const { Id, inbox } = await world.invited();
      inbox.element.setAttribute('undo-seconds', '8');
      const dialog = await inbox.askToDecline();
      await inbox.click(inbox.get('button', 'Decline invitation', dialog));
      await inbox.reads('will be declined in 8 seconds');
      bar(inbox.element);
      await inbox.reads(declining);
      expect(inbox.all('button', undefined, noticeOf(inbox)!).map(({ innerText }) => innerText)).to.deep.equal(['Close']);
      expect(noticeOf(inbox)!.innerText).not.to.include('{');
      await waitUntil(() => heard.at(-1)?.startsWith(declining), 'it is told');
      await inbox.isAccessible();
      Object.assign(inbox.element, { readOnly: false, denied: '', accountEmail: '' });
      world.pass(20);
      await look();
      expect(await world.stateOf(Id), 'nothing was put off for later').to.equal('OPEN');
      expect(world.gate.asked).not.to.include('DeclineHandshake');
    });
  }

  it('is looked for once more before anything is sent', async () => {
    const { inbox } = await world.invited();
    const prevented = await inbox.prepareToAccept();
    inbox.element.addEventListener('click', () => (inbox.element.readOnly = true), { capture: true });
    await inbox.click(inbox.confirm(prevented));
    await inbox.isOver('You can read these invitations here, but not answer them.');
    expect(world.gate.asked).not.to.include('AcceptHandshake');
  });

  it('does not bar the other answer', async () => {
    const { Id, inbox } = await world.invited();
    const dialog = await inbox.askToDecline();
    inbox.element.denied = 'AcceptHandshake';
    await inbox.reads('You may not accept');
    await inbox.click(inbox.get('button', 'Decline invitation', dialog));
    await inbox.noDialog();
    expect(await world.stateOf(Id)).to.equal('DECLINED');
  });

  it('gives way to the question again once it is gone', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.askToAccept();
    inbox.element.readOnly = true;
    await inbox.isOver('You can read these invitations here, but not answer them.');
    inbox.element.readOnly = false;
    await inbox.dialog('Accept this invitation?');
    await inbox.armed(dialog);
  });
});
