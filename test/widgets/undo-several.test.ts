import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { hear } from '../harness/hear.ts';
import { createListWorld } from '../harness/show-list.ts';
import { look, noticeOf } from '../harness/undo.ts';
import { waitUntil } from '../support/wait-until.ts';

const heard = hear();

/** Nothing lies where a notice appears. */
beforeEach(() => sendMouse({ type: 'move', position: [1, 1] }));

describe('what can be taken back of several', () => {
  /** A list with two that are about to be canceled. */
  async function two() {
    const world = createListWorld();
    await world.few();
    const list = await world.show({ 'undo-seconds': '10' });
    await list.ready();
    await list.click(list.allBox);
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.dialog('Cancel 2 invitations?');
    await list.press('Tab', 'Enter');
    await list.reads('2 invitations will be canceled in 10 seconds.');
    heard.length = 0;
    const open = async () => (await world.sent()).filter(({ State }) => State === 'OPEN').length;
    const asked = () => world.gate.asked.filter((operation) => operation === 'CancelHandshake').length;
    return { world, list, open, asked };
  }

  it('is one thing', async () => {
    const { world, list, asked } = await two();
    expect(list.selected).to.deep.equal([]);
    await list.click(await list.find('button', 'Undo: Cancel 2 invitations'));
    await waitUntil(() => !list.text.includes('will be canceled'));
    await list.focuses('adam@example.com');
    world.pass(20);
    await look();
    expect(asked()).to.equal(0);
  });

  it('is in sight wherever the list is read, and moves nothing when it comes and goes', async () => {
    const world = createListWorld();
    await world.many(30);
    const list = await world.show({ 'undo-seconds': '10', 'page-size': '50' });
    await list.ready();
    const button = list.get('button', 'Cancel invitation for nobody20@example.com');
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const row = list.row('nobody20@example.com');
    const next = list.row('nobody19@example.com');
    const place = () => [scrollY, row, next].map((each) => (typeof each === 'number' ? each : each.getBoundingClientRect().top)).join();
    const before = place();
    button.click();
    await list.dialog('Cancel invitation?');
    await list.press('Tab', 'Enter');
    await list.noDialog();
    await list.reads('will be canceled in 10 seconds.');
    expect(place()).to.equal(before);
    const { bottom } = noticeOf(list)!.getBoundingClientRect();
    expect(bottom).to.be.within(0, innerHeight);
    await list.press('Tab', 'Enter');
    await waitUntil(() => !noticeOf(list));
    expect(place()).to.equal(before);
  });

  it('is told once when it is done', async () => {
    const { world, list, open } = await two();
    world.pass(10);
    await waitUntil(() => !noticeOf(list));
    expect(await open()).to.equal(0);
    expect(heard).to.deep.equal(['2 invitations canceled']);
  });

  it('is sent together when the page is about to be left', async () => {
    const { world, list, asked } = await two();
    const release = world.gate.hold('CancelHandshake');
    dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await waitUntil(() => asked() === 2);
    release();
    await waitUntil(() => !noticeOf(list));
  });

  it('stays beside another, and ends for itself', async () => {
    const { world, list, open } = await two();
    await world.invite('bob@example.com');
    await list.askToCancel('bob@example.com');
    await list.press('Tab', 'Enter');
    await list.noDialog();
    await list.reads('bob@example.com will be canceled in 10 seconds.');
    await list.isAccessible();
    await list.click(list.get('button', 'Undo: Cancel 2 invitations'));
    world.pass(10);
    await waitUntil(() => !noticeOf(list));
    expect(list.status('bob@example.com')).to.equal('Canceled');
    expect(await open()).to.equal(2);
  });

  it('names each that failed', async () => {
    const { world, list, open } = await two();
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException', { times: 2 });
    world.pass(10);
    await list.reads('2 invitations were not canceled');
    expect(noticeOf(list)!.textContent).to.match(/adam@example.com.*zoe@example.com/s);
    await list.isAccessible();
    await list.click(list.get('button', 'Try again: Cancel 2 invitations'));
    await waitUntil(() => !noticeOf(list));
    expect(await open()).to.equal(0);
  });

  it('lets go of what is closed meanwhile', async () => {
    const { world, list, asked } = await two();
    const [adam, zoe] = await world.sent();
    await world.cancel(adam!.Id);
    await list.reads('The invitation for zoe@example.com will be canceled in 10 seconds.');
    await list.reads('1 invitation can no longer be canceled.');
    await world.cancel(zoe!.Id);
    await list.reads('2 invitations were not canceled');
    await list.isAccessible();
    expect(heard).to.have.length(2);
    expect(heard[0]).to.match(/zoe@example.com.*\n1 invitation can no longer be canceled.\nUndo/s);
    world.pass(20);
    await look();
    expect(asked()).to.equal(0);
  });

  it('shows a failure again to the account that it belongs to', async () => {
    const { world, list } = await two();
    const { client } = list.element;
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException');
    list.element.client = world.susan;
    await waitUntil(() => !noticeOf(list));
    list.element.client = client;
    await list.find('button', 'Try again: adam@example.com');
  });
});
