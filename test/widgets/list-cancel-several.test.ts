import { expect, oneEvent } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import type { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('canceling several in <invitation-list>', () => {
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

  it('names whom it concerns, shows how far it is, and tells the page of each', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await world.invite(`${name}@example.com`);
    await show();
    const canceled: string[] = [];
    list.element.addEventListener('invitation-canceled', (event) => canceled.push((event as CustomEvent<{ recipient: string }>).detail.recipient));
    await list.click(list.allBox);
    await list.click(await list.find('button', 'Cancel 7 invitations'));
    const dialog = await list.dialog('Cancel 7 invitations?');
    await list.focuses('Keep invitations');
    expect(dialog.textContent).to.include('e@example.com');
    expect(dialog.textContent).not.to.include('zoe@example.com');
    expect(dialog.textContent).to.include('and 2 more');
    await list.isAccessible();
    const release = world.gate.hold();
    await list.press('Tab', 'Enter');
    await waitUntil(() => dialog.textContent?.includes('Canceling 1 of 7…'));
    await list.isAccessible();
    release();
    await list.noDialog();
    expect(await world.countOpen()).to.equal(0);
    expect(canceled).to.deep.equal(['e', 'd', 'c', 'b', 'a', 'adam', 'zoe'].map((name) => `${name}@example.com`));
    expect(list.selected).to.deep.equal([]);
    expect(list.focused).to.not.equal(undefined);
  });

  it('leaves everything as it was when somebody thinks again', async () => {
    await show();
    await list.click(list.allBox);
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.dialog('Cancel 2 invitations?');
    await list.press('Escape');
    await list.noDialog();
    await list.focuses('Cancel 2 invitations');
    expect(await world.countOpen()).to.equal(2);
    expect(list.selected).to.have.length(2);
  });

  it('keeps what could not be canceled, with the reason, and tries that again', async () => {
    await show();
    await list.click(list.allBox);
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException');
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    const asked = await list.dialog('Cancel 2 invitations?');
    await list.click(list.get('button', 'Cancel 2 invitations', asked));
    const left = await list.dialog('Cancel invitation?');
    await waitUntil(() => left.textContent?.includes('Someone else made a change'), '');
    expect(left.textContent).to.include('adam@example.com');
    await list.isAccessible();
    await list.click(list.get('button', 'Keep invitation', left));
    await list.noDialog();
    expect(list.selected).to.deep.equal(['adam@example.com']);
    expect(list.row('adam@example.com').textContent).to.include('Someone else made a change');
    expect(list.status('zoe@example.com')).to.equal('Canceled');
    await list.isAccessible();
    await list.click(await list.find('button', 'Cancel 1 invitation'));
    const again = await list.dialog('Cancel invitation?');
    await list.click(list.get('button', 'Cancel invitation', again));
    await list.noDialog();
    expect(await world.countOpen()).to.equal(0);
  });

  it('names each that is left, with its reason', async () => {
    await show();
    await list.click(list.allBox);
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException', { times: 2 });
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.click(list.get('button', 'Cancel 2 invitations', await list.dialog('Cancel 2 invitations?')));
    const left = await list.dialog('2 invitations were not canceled');
    expect(left.textContent).to.include('zoe@example.com');
    await list.isAccessible();
    await list.click(list.get('button', 'Retry 2', left));
    await list.noDialog();
    expect(await world.countOpen()).to.equal(0);
  });

  it('stops at once where somebody wants that, and says what was done and what is left', async () => {
    await world.invite('bob@example.com');
    await show();
    await list.click(list.allBox);
    const release = world.gate.hold('CancelHandshake', 1);
    await list.click(await list.find('button', 'Cancel 3 invitations'));
    const asked = await list.dialog('Cancel 3 invitations?');
    await list.click(list.get('button', 'Cancel 3 invitations', asked));
    await list.reads('Canceling 2 of 3…');
    await list.click(list.get('button', 'Stop', asked));
    await list.reads('The invitation under way is finished first.');
    expect(list.get('button', 'Stopping…', asked).ariaDisabled).to.equal('true');
    await list.isAccessible();
    release();
    const left = await list.dialog('2 invitations canceled');
    expect(left.textContent).to.include('1 invitation is still open.');
    await waitUntil(() => heard.includes('2 invitations canceled\n1 invitation is still open.'));
    expect(await world.countOpen()).to.equal(1);
    await list.isAccessible();
    await list.click(list.get('button', 'Close', left));
    await list.noDialog();
    expect(list.selected).to.deep.equal(['zoe@example.com']);
    await list.click(await list.find('button', 'Cancel 1 invitation'));
    await list.click(list.get('button', 'Cancel invitation', await list.dialog('Cancel invitation?')));
    await list.noDialog();
    expect(await world.countOpen()).to.equal(0);
  });

  it('takes no longer than usual as long as one after the other is canceled', async () => {
    await show();
    await list.click(list.allBox);
    const release = world.gate.hold('CancelHandshake', 1);
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    const dialog = await list.dialog('Cancel 2 invitations?');
    const { setTimeout, clearTimeout } = window;
    const patience: (() => void)[] = [];
    window.setTimeout = ((work: () => void, after?: number) => (after === 10_000 ? -patience.push(work) : setTimeout(work, after))) as typeof setTimeout;
    window.clearTimeout = ((id?: number) => (id !== undefined && id < 0 ? (patience[-id - 1] = () => undefined) : clearTimeout(id))) as typeof clearTimeout;
    try {
      await list.click(list.get('button', 'Cancel 2 invitations', dialog));
      await list.reads('Canceling 2 of 2…');
      patience[0]?.();
      await list.element.updateComplete;
      expect(list.text).not.to.include('longer than usual');
      patience.at(-1)?.();
      await list.reads('takes longer than usual');
    } finally {
      Object.assign(window, { setTimeout, clearTimeout });
    }
    await list.click(list.get('button', 'Stop waiting', dialog));
    await list.noDialog();
    release();
    await waitUntil(async () => (await world.countOpen()) === 0, 'done in the end');
  });

  it('waits where that is too much at once, and then goes on', async () => {
    await show();
    await list.click(list.allBox);
    world.gate.refuse('CancelHandshake', 'TooManyRequestsException');
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.click(list.get('button', 'Cancel 2 invitations', await list.dialog('Cancel 2 invitations?')));
    await list.noDialog();
    expect(await world.countOpen()).to.equal(0);
    expect(world.gate.asked.filter((operation) => operation === 'CancelHandshake')).to.have.length(3);
  });

  it('leaves out what the page vetoes', async () => {
    await show();
    list.element.addEventListener('before-cancel', (event) => {
      if ((event as CustomEvent<{ recipient: string }>).detail.recipient === 'adam@example.com') event.preventDefault();
    });
    await list.click(list.allBox);
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.click(list.get('button', 'Cancel 2 invitations', await list.dialog('Cancel 2 invitations?')));
    await list.noDialog();
    expect(list.status('adam@example.com')).to.equal('Open');
    expect(list.status('zoe@example.com')).to.equal('Canceled');
    expect(list.selected).to.deep.equal(['adam@example.com']);
    expect(heard.at(-1)).to.equal('1 invitation canceled');
  });

  it('says nothing, and stays as it is, where the page vetoes all', async () => {
    await show();
    list.element.addEventListener('before-cancel', (event) => event.preventDefault());
    await list.click(list.allBox);
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.click(list.get('button', 'Cancel 2 invitations', await list.dialog('Cancel 2 invitations?')));
    await list.noDialog();
    expect(list.selected).to.deep.equal(['adam@example.com', 'zoe@example.com']);
    expect(heard.filter((text) => text.includes('canceled'))).to.deep.equal([]);
  });

  it('cancels no more once another account is shown', async () => {
    await show();
    await list.click(list.allBox);
    await list.reads('2 selected');
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await waitUntil(() => list.root.querySelector('dialog[open]'), 'the question');
    const release = world.gate.hold('CancelHandshake');
    const canceled = oneEvent(list.element, 'invitation-canceled');
    await list.click(list.root.querySelector<HTMLElement>('dialog [part~=confirm-button]')!);
    await list.reads('Canceling 1 of 2');
    list.element.client = world.susan;
    await list.noDialog();
    release();
    await canceled;
    await list.element.refresh();
    expect(await world.countOpen()).to.equal(1);
    expect(world.gate.asked.filter((operation) => operation === 'CancelHandshake')).to.have.length(1);
  });
});
