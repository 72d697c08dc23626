import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { InvitationInboxHarness } from '../harness/invitation-inbox.ts';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { withPatience } from '../harness/patience.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

/** Everything that can be read in an inbox from now on, also what goes again. */
function watchText(inbox: InvitationInboxHarness): { readonly shown: () => readonly string[] } {
  const seen: string[] = [];
  new MutationObserver(() => seen.push(inbox.text)).observe(inbox.root, { subtree: true, childList: true, characterData: true });
  return { shown: () => seen };
}

describe('accepting in <invitation-inbox>', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  it('tells everything that it means before it asks', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.openAccept();
    await inbox.focuses('Accept this invitation?');
    for (const text of [
      'o-exampleorgid',
      'Management Account pays from the moment you accept',
      'own payment method is no longer used',
      'Billing history and reports stay with the account that has paid until now',
      'Cost and Usage Reports',
      'cost and usage data of its time in this organization, not of an earlier one',
      'in one organization',
      'Detailed Billing Reports',
      'Reports from Cost Explorer',
      'no administrator access',
      'AWSServiceRoleForOrganizations',
      'iam:CreateServiceLinkedRole',
    ])
      expect(dialog.innerText.replace(/\s+/g, ' ')).to.include(text);
    await inbox.isAccessible();
    await inbox.press('Escape');
    await inbox.noDialog();
    await inbox.focuses(/^Accept invitation from/);
  });

  it('takes a tick and a press, and says what is true from then on', async () => {
    const { Id, inbox } = await world.invited();
    const accepted = oneEvent(inbox.element, 'invitation-accepted');
    await inbox.accept();
    expect((await accepted).detail).to.deep.equal({ handshakeId: Id, organizationId: 'o-exampleorgid' });
    await inbox.noDialog();
    await inbox.focuses('This account is now a member');
    for (const text of ['o-exampleorgid', 'bill@example.com', 'Management Account pays all charges of this account', 'bill@example.com and the owner of this account get an email']) expect(inbox.text).to.include(text);
    expect(inbox.past[0]).to.include('Accepted');
    expect(await world.stateOf(Id)).to.equal('ACCEPTED');
    await inbox.isAccessible();
  });

  it('works by keyboard alone', async () => {
    const { Id, inbox } = await world.invited();
    inbox.get('button', /^Accept invitation from/).focus();
    await inbox.press('Enter');
    const dialog = await inbox.dialog('Accept this invitation?');
    await inbox.armed(dialog);
    await inbox.press('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab');
    await inbox.focuses('Accept invitation');
    await inbox.press('Enter');
    await inbox.focuses('This account is now a member');
    expect(await world.stateOf(Id)).to.equal('ACCEPTED');
  });

  it('keeps what was ticked as downloaded while somebody is away to download the rest', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.askToAccept();
    await inbox.click(inbox.get('checkbox', 'Detailed Billing Reports', dialog));
    await inbox.click(inbox.acknowledgement(dialog));
    await inbox.click(inbox.get('button', 'Not now', dialog));
    await inbox.noDialog();
    const again = await inbox.askToAccept();
    const ticked = inbox.all('checkbox', undefined, again).filter((box) => (box as HTMLInputElement).checked);
    expect(ticked).to.deep.equal([inbox.get('checkbox', 'Detailed Billing Reports', again)]);
  });

  it('has the room of its dialog, however narrow the place of the inbox is', async () => {
    const { inbox } = await world.invited();
    inbox.element.style.width = '320px';
    const dialog = await inbox.openAccept();
    const [term, fact] = ['dt', 'dd'].map((name) => dialog.querySelector(name)!.getBoundingClientRect());
    expect(term!.top).to.equal(fact!.top);
  });

  describe('in little room', () => {
    after(async () => {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 1024, height: 768 });
    });

    const rooms = [
      ['a narrow window', 320, '100%'],
      ['text of twice the size', 1024, '200%'],
    ] as const;
    for (const [name, width, text] of rooms)
      it(`leaves most of the question to what it says, however long the name of the sender is: ${name}`, async () => {
        await world.put({ Id: accounts.bill, Name: 'Management Account of the Whole Group Worldwide and All of It' });
        await setViewport({ width, height: 640 });
        document.documentElement.style.fontSize = text;
        const { inbox } = await world.invited();
        const dialog = await inbox.openAccept();
        const body = dialog.querySelector('#dialog-body')!;
        expect(body.clientHeight).to.be.greaterThan(dialog.clientHeight * 0.55);
        await inbox.armed(dialog);
        await inbox.click(inbox.confirm(dialog));
        await inbox.focuses(/^I understand/);
        const { bottom } = inbox.acknowledgement(dialog).getBoundingClientRect();
        expect(bottom, 'the tick is in sight').to.be.lessThan(body.getBoundingClientRect().bottom);
        expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
      });
  });

  it('brings the words at the missing tick into sight', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.askToAccept();
    const body = dialog.querySelector<HTMLElement>('#dialog-body')!;
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
    body.style.maxBlockSize = '12rem';
    // The box is in sight, and nothing below it.
    body.scrollTop += bottomOf(inbox.acknowledgement(dialog)) - bottomOf(body) + 17;
    await inbox.click(inbox.confirm(dialog));
    await waitUntil(() => dialog.textContent?.includes('Tick this to accept.'));
    await waitUntil(() => bottomOf(dialog.querySelector('#acknowledge-error')!) <= bottomOf(body), 'the words are in sight');
  });

  it('asks for the tick when it is missing', async () => {
    const { Id, inbox } = await world.invited();
    const dialog = await inbox.askToAccept();
    await inbox.click(inbox.confirm(dialog));
    await waitUntil(() => dialog.textContent?.includes('Tick this to accept.'));
    await inbox.focuses(/^I understand that Management Account pays/);
    await inbox.isAccessible();
    expect(await world.stateOf(Id)).to.equal('OPEN');
  });

  it('can be vetoed by the page', async () => {
    const { Id, inbox } = await world.invited();
    inbox.element.addEventListener('before-accept', (event) => event.preventDefault());
    await inbox.accept();
    await inbox.noDialog();
    expect(await world.stateOf(Id)).to.equal('OPEN');
  });

  it('takes an answer that was lost on its way for what it was', async () => {
    const { Id, inbox } = await world.invited();
    const accepted = oneEvent(inbox.element, 'invitation-accepted');
    world.gate.lose('AcceptHandshake');
    await inbox.accept();
    expect((await accepted).detail.handshakeId).to.equal(Id);
    await inbox.focuses('This account is now a member');
    await inbox.noDialog();
  });

  it('shows that it is at work, and lets nobody leave or ask twice', async () => {
    const { inbox } = await world.invited();
    const release = world.gate.hold('AcceptHandshake');
    const dialog = await inbox.accept();
    await inbox.reads('Accepting…');
    await inbox.press('Escape');
    await inbox.click(inbox.get('button', 'Not now', dialog));
    await inbox.click(inbox.confirm(dialog));
    expect(dialog.open).to.equal(true);
    await inbox.isAccessible();
    release();
    await inbox.focuses('This account is now a member');
    expect(world.gate.asked.filter((operation) => operation === 'AcceptHandshake')).to.have.length(1);
  });

  it('stays open while it is at work, however often somebody presses Escape', async () => {
    const { inbox } = await world.invited();
    const release = world.gate.hold('AcceptHandshake');
    const dialog = await inbox.accept();
    await inbox.reads('Accepting…');
    expect(inbox.all('checkbox', undefined, dialog).map(({ ariaDisabled }) => ariaDisabled)).to.deep.equal(['true', 'true', 'true', 'true']);
    const box = inbox.acknowledgement(dialog);
    expect(getComputedStyle(box).backgroundColor, 'it is as pale as its words').to.equal(getComputedStyle(box.closest('label')!).color);
    await inbox.click(inbox.acknowledgement(dialog));
    expect((inbox.acknowledgement(dialog) as HTMLInputElement).checked, 'nothing can be changed any more').to.equal(true);
    await inbox.press('Escape', 'Escape', 'Escape', 'Escape');
    await nextFrame();
    expect(dialog.open).to.equal(true);
    expect(dialog.contains(inbox.root.activeElement), 'focus is inside').to.equal(true);
    expect(inbox.text).to.include('Accepting…');
    release();
    await inbox.focuses('This account is now a member');
    await inbox.noDialog();
  });

  it('lets somebody stop waiting when it takes too long, and shows what came of it', async () => {
    const { inbox } = await world.invited();
    const release = world.gate.hold('AcceptHandshake');
    const dialog = await inbox.prepareToAccept();
    await withPatience(async (end) => {
      await inbox.click(inbox.confirm(dialog));
      end();
      await inbox.reads('takes longer than usual');
    });
    await inbox.isAccessible();
    await inbox.click(inbox.get('button', 'Stop waiting', dialog));
    await inbox.noDialog();
    await inbox.focuses(/^Accept invitation from/);
    release();
    await inbox.reads('This account is now a member');
  });

  it('shows another account nothing of an answer that was on its way', async () => {
    const { Id, inbox } = await world.invited();
    const release = world.gate.hold('AcceptHandshake');
    await inbox.accept();
    await inbox.reads('Accepting…');
    inbox.element.client = world.susan;
    await inbox.noDialog();
    await inbox.reads('No open invitations');
    const { shown } = watchText(inbox);
    const accepted = oneEvent(inbox.element, 'invitation-accepted');
    release();
    expect((await accepted).detail.handshakeId).to.equal(Id);
    await inbox.element.refresh();
    await inbox.element.updateComplete;
    expect(shown().filter((text) => /is (now )?a member/.test(text))).to.deep.equal([]);
    expect(await world.stateOf(Id)).to.equal('ACCEPTED');
  });

  it('is not asked of another account: the question closes, and what was ticked is forgotten', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.askToAccept();
    await inbox.click(inbox.get('checkbox', 'Detailed Billing Reports', dialog));
    const { client } = inbox.element;
    inbox.element.client = world.susan;
    await inbox.noDialog();
    await inbox.focuses(/^Open invitations/);
    inbox.element.client = client;
    await inbox.find('button', /^Accept invitation from/);
    const again = await inbox.askToAccept();
    expect(inbox.all('checkbox', undefined, again).some((box) => (box as HTMLInputElement).checked)).to.equal(false);
  });
});
