import { expect } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import type { InvitationListHarness } from '../harness/invitation-list.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

const operation = 'ListHandshakesForOrganization';

describe('an <invitation-list> whose rest could not be fetched', () => {
  let world: ListWorld;
  let list: InvitationListHarness;
  let saved: number;
  const heard = hear();

  /** Shows 50 invitations of which only the first 40 come. */
  beforeEach(async () => {
    saved = 0;
    HTMLAnchorElement.prototype.click = () => (saved += 1);
    world = createListWorld();
    await world.many(50);
    const release = world.gate.hold(operation, 2);
    list = await world.show();
    await list.reads('Loading more: 40 so far');
    await list.ready();
    world.gate.break();
    release();
    await list.reads('The service cannot be reached');
  });

  afterEach(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'));

  it('says how many there are at least, and fetches the rest on request', async () => {
    await list.reads('Only 40 invitations could be fetched. There are more.');
    expect(list.get('heading').textContent).to.match(/Invitations\s+40\+/);
    expect(list.text).to.include('1–20 of at least 40');
    expect(list.text).not.to.include('Loading more');
    await list.isAccessible();
    world.gate.mend();
    await list.click(list.get('button', 'Try again'));
    await list.reads('1–20 of 50');
    expect(list.text).not.to.include('could be fetched');
    expect(list.get('heading').textContent).to.match(/Invitations\s+50$/m);
  });

  it('says that a filter has searched only what is here', async () => {
    await list.search('nobody1@');
    await list.reads('0 matches · Only the 40 that could be fetched were searched.');
    expect(list.text).not.to.include('No invitation matches the filter.');
    await waitUntil(() => heard.at(-1) === '0 matches · Only the 40 that could be fetched were searched.');
  });

  it('saves nothing as long as it is not whole, and says so', async () => {
    await list.click(list.get('button', 'Export as CSV'));
    await list.reads('Nothing was saved, because not all invitations could be fetched.');
    expect(list.root.querySelector('.tools [role=alert]')?.textContent).to.include('Nothing was saved');
    expect(saved).to.equal(0);
    expect(list.get('button', 'Export as CSV').ariaDisabled).to.equal('false');
    await list.isAccessible();
    const failed = await list.element.export().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(TypeError);
  });

  it('fetches the rest before it is saved', async () => {
    world.gate.mend();
    await list.click(list.get('button', 'Export as CSV'));
    await waitUntil(() => heard.includes('50 invitations saved'), 'all saved');
    expect(saved).to.equal(1);
  });
});

describe('a filter of an <invitation-list> while more is on its way', () => {
  const heard = hear();

  /** A list of 50, of which 40 are there until the rest is released. */
  async function loading() {
    const world = createListWorld();
    await world.many(50);
    const release = world.gate.hold(operation, 2);
    const list = await world.show();
    await list.reads('Loading more: 40 so far');
    await list.ready();
    return { list, release };
  }

  it('is told to have found so many so far, and in the end how many if these are others', async () => {
    const { list, release } = await loading();
    await list.search('nobody1');
    await waitUntil(() => heard.at(-1) === '9 matches · Searching the 40 loaded so far; more is on its way.');
    release();
    await waitUntil(() => heard.at(-1) === '11 matches', 'the final count');
    await list.search('nobody2');
    await waitUntil(() => heard.at(-1) === '11 matches' && list.recipients[0] === 'nobody29@example.com');
  });

  it('is told once where the count stays the same', async () => {
    const { list, release } = await loading();
    await list.search('nobody39');
    await waitUntil(() => /match/.test(heard.at(-1) ?? ''));
    release();
    await list.reads('1 match Clear filter');
    expect(heard.filter((text) => text.includes('match'))).to.have.length(1);
  });
});
