import { expect, oneEvent } from '@open-wc/testing';
import type { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';

const operation = 'ListHandshakesForOrganization';

describe('the invitation that <invitation-list> is to reveal', () => {
  let world: ListWorld;
  let list: InvitationListHarness;
  let handshakeId: string;

  beforeEach(async () => {
    world = createListWorld();
    handshakeId = (await world.invite('susan@example.com')).Id;
    world.pass(1);
    await world.many(30);
    list = await world.show();
    await list.reads('1–20 of 31');
  });

  const expanded = (): string | null => list.get('button', 'susan@example.com').getAttribute('aria-expanded');

  it('is shown alone and open, wherever it was, and the page is told', async () => {
    list.element.status = 'canceled';
    const told = oneEvent(list.element, 'view-change');
    expect(await list.element.reveal(handshakeId)).to.equal(true);
    expect(((await told) as CustomEvent<unknown>).detail).to.include({ filter: handshakeId, status: 'all', page: 1 });
    expect(list.recipients).to.deep.equal(['susan@example.com']);
    expect(expanded()).to.equal('true');
    await list.element.reveal(handshakeId);
    expect(expanded(), 'it stays open').to.equal('true');
  });

  it('is brought into sight, however far away the list is', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '3000px';
    document.body.prepend(space);
    scrollTo(0, 0);
    await list.element.reveal(handshakeId);
    const { top } = list.get('button', 'susan@example.com').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    space.remove();
  });

  it('is asked for where the list does not know it', async () => {
    world.gate.silence();
    const { Id } = await world.invite('zoe@example.com');
    expect(await list.element.reveal(Id)).to.equal(true);
    expect(list.recipients).to.deep.equal(['zoe@example.com']);
  });

  it('may be none', async () => {
    expect(await list.element.reveal('h-none')).to.equal(false);
    await list.reads('No matches');
  });

  it('is no longer waited for when there is no answer', async () => {
    world.gate.break();
    expect(await list.element.reveal('h-none')).to.equal(false);
  });

  it('is no longer waited for when something else is wanted', async () => {
    const release = world.gate.hold(operation);
    const first = list.element.reveal('h-none');
    await list.reads('No matches');
    const second = list.element.reveal('h-neither');
    expect(await first).to.equal(false);
    await list.search('nobody30');
    expect(await second).to.equal(false);
    expect(list.recipients).to.deep.equal(['nobody30@example.com']);
    const third = list.element.reveal('h-none');
    await list.reads('No matches');
    list.element.remove();
    expect(await third).to.equal(false);
    release();
  });
});
