import { expect } from '@open-wc/testing';
import type { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('what keeps invitations from being canceled in <invitation-list>', () => {
  let world: ListWorld;
  let list: InvitationListHarness;

  beforeEach(async () => {
    world = createListWorld();
    await world.few();
  });

  async function show(attributes: Readonly<Record<string, string>> = {}): Promise<void> {
    list = await world.show(attributes);
    await list.ready();
  }

  /** What can be seen of what describes an element. */
  const described = (element: HTMLElement): string => list.root.getElementById(element.getAttribute('aria-describedby') ?? '')?.innerText ?? '';

  async function isSeenOnce(reason: RegExp): Promise<void> {
    const bulk = await list.find('button', 'Cancel 1 invitation');
    for (const button of [bulk, list.get('button', 'Cancel invitation for zoe@example.com')]) {
      expect(button.ariaDisabled).to.equal('true');
      expect(described(button)).to.match(reason);
    }
    expect(list.text.match(new RegExp(reason, 'g'))).to.have.length(1);
    await list.isAccessible();
  }

  it('is seen once while the list is out of date', async () => {
    await show();
    await list.click(list.box('adam@example.com'));
    world.gate.break();
    await list.element.refresh();
    await isSeenOnce(/Invitations can be canceled once this list is up to date again\./);
  });

  it('is seen once where somebody may not do it', async () => {
    await show({ denied: 'CancelHandshake' });
    await list.click(list.box('adam@example.com'));
    await isSeenOnce(/You may not cancel invitations/);
  });

  it('is a cancellation that waits already: its row says so and leads to it, and cannot be picked', async () => {
    await show({ 'undo-seconds': '60' });
    await list.askToCancel('adam@example.com');
    await list.click(list.get('button', 'Cancel invitation'));
    await list.noDialog();
    const waiting = await list.find('button', 'About to be canceled: adam@example.com');
    expect(list.all('button', 'Cancel invitation for adam@example.com')).to.have.length(0);
    expect(list.box('adam@example.com').ariaDisabled).to.equal('true');
    await list.click(list.box('adam@example.com'));
    expect(list.selected).to.deep.equal([]);
    await list.click(list.allBox);
    expect(list.selected).to.deep.equal(['zoe@example.com']);
    await list.isAccessible();
    await list.click(waiting);
    await list.focuses('Cancel invitation');
    await list.click(list.get('button', 'Undo: adam@example.com'));
    await list.find('button', 'Cancel invitation for adam@example.com');
    expect(list.box('adam@example.com').ariaDisabled).to.equal('false');
  });

  it('is a batch that waits already', async () => {
    await show({ 'undo-seconds': '60' });
    await list.click(list.allBox);
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.click(list.get('button', 'Cancel 2 invitations', await list.dialog('Cancel 2 invitations?')));
    await list.noDialog();
    for (const name of ['adam', 'zoe']) await list.find('button', `About to be canceled: ${name}@example.com`);
    expect(list.allBox.ariaDisabled).to.equal('true');
  });

  it('is told in a row until somebody refreshes the list', async () => {
    await show();
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException');
    const dialog = await list.askToCancel('adam@example.com');
    await list.click(list.get('button', 'Cancel invitation', dialog));
    await waitUntil(() => dialog.textContent?.includes('Someone else made a change'), 'refused');
    await list.click(list.get('button', 'Keep invitation', dialog));
    await list.noDialog();
    const told = () => list.row('adam@example.com').textContent?.includes('Someone else made a change');
    await list.element.refresh();
    expect(told()).to.equal(true);
    await list.click(list.get('button', 'Refresh'));
    await waitUntil(() => !told(), 'let go of');
  });
});
