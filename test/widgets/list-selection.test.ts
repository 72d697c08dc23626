import { expect, oneEvent } from '@open-wc/testing';
import type { InvitationListHarness } from '../harness/invitation-list.ts';
import { watchLit } from '../harness/lit-warnings.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('the selection of <invitation-list>', () => {
  let world: ListWorld;
  let list: InvitationListHarness;
  let selections: string[][];

  async function show(attributes: Readonly<Record<string, string>> = {}): Promise<void> {
    list = await world.show(attributes);
    await list.ready();
    selections = [];
    list.element.addEventListener('selection-change', (event) => selections.push((event as CustomEvent<{ handshakeIds: string[] }>).detail.handshakeIds));
  }

  beforeEach(async () => {
    world = createListWorld();
    await world.few();
  });

  it('takes open invitations one by one or all together, by keyboard, and tells the page', async () => {
    await show();
    list.box('zoe@example.com').focus();
    await list.press('Space');
    await list.reads('1 selected');
    expect(list.allBox.indeterminate).to.equal(true);
    expect(selections.at(-1)).to.have.length(1);
    list.allBox.focus();
    await list.press('Space');
    await list.reads('2 selected');
    expect(list.selected).to.deep.equal(['adam@example.com', 'zoe@example.com']);
    expect([list.allBox.checked, list.allBox.indeterminate]).to.deep.equal([true, false]);
    await list.isAccessible();
    await list.press('Space');
    await waitUntil(() => list.selected.length === 0);
    expect(list.all('button', /^Cancel \d/)).to.deep.equal([]);
  });

  it('says why a closed invitation cannot be taken', async () => {
    await show();
    const box = list.box(accounts.juan);
    expect(box.ariaDisabled).to.equal('true');
    box.focus();
    await list.press('Space');
    await list.reads('Only open invitations can be canceled. This one: Accepted.');
    expect(box.checked).to.equal(false);
    expect(selections).to.deep.equal([]);
  });

  it('is let go by its button, and focus stays near', async () => {
    await show();
    await list.click(list.box('adam@example.com'));
    await list.click(await list.find('button', 'Clear selection'));
    await list.focuses('Select all open invitations on this page');
    expect(list.selected).to.deep.equal([]);
  });

  it('survives a refresh, and loses what is closed by then', async () => {
    await show();
    await list.click(list.allBox);
    await list.reads('2 selected');
    await list.element.refresh();
    expect(list.selected).to.deep.equal(['adam@example.com', 'zoe@example.com']);
    const [{ Id } = { Id: '' }] = await world.sent();
    await world.cancel(Id);
    await list.reads('1 selected');
    expect(list.selected).to.deep.equal(['zoe@example.com']);
  });

  it('survives turning a page', async () => {
    await world.many(22);
    await show();
    await list.click(list.allBox);
    await list.reads('20 selected');
    await list.click(list.get('button', 'Next'));
    await list.reads('21–26 of 26');
    expect(list.text).to.include('20 selected');
    expect([list.allBox.checked, list.allBox.indeterminate]).to.deep.equal([false, false]);
  });

  it('is cleared by a filter, which says so', async () => {
    await show();
    await list.click(list.box('adam@example.com'));
    await list.reads('1 selected');
    list.element.status = 'open';
    await list.reads('The selection is gone');
    expect(selections.at(-1)).to.deep.equal([]);
  });

  it('is let go without a second update', async () => {
    await show();
    const lit = watchLit();
    await list.click(list.allBox);
    await list.reads('2 selected');
    const [{ Id } = { Id: '' }] = await world.sent();
    await world.cancel(Id);
    await list.reads('1 selected');
    list.element.status = 'open';
    await list.reads('The selection is gone');
    lit.stop();
    expect(lit.warnings).to.deep.equal([]);
    expect(selections.map(({ length }) => length)).to.deep.equal([2, 1, 0]);
  });

  it('is not needed by a page that cancels by itself', async () => {
    await show();
    const [{ Id } = { Id: '' }] = await world.sent();
    const canceled = oneEvent(list.element, 'invitation-canceled');
    await list.element.cancel(Id);
    expect((await canceled).detail).to.deep.equal({ handshakeId: Id, recipient: 'adam@example.com' });
    await waitUntil(() => list.status('adam@example.com') === 'Canceled');
    const refused: unknown = await list.element.cancel(Id).catch((error: unknown) => error);
    expect((refused as Error).name).to.equal('HandshakeAlreadyInStateException');
  });

  it('is let go with the account that it was made for, and so is the question about it', async () => {
    await show();
    await list.click(list.allBox);
    await list.reads('2 selected');
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await waitUntil(() => list.root.querySelector('dialog[open]'), 'the question');
    list.element.client = world.susan;
    await list.noDialog();
    expect(selections.at(-1)).to.deep.equal([]);
    expect(list.focused, 'focus is somewhere').not.to.equal(undefined);
  });
});
