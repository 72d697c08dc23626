import { expect } from '@open-wc/testing';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('what stands in for a list that is on its way', () => {
  let world: ListWorld;
  let time: number;

  beforeEach(async () => {
    world = createListWorld();
    await world.few();
    time = 0;
    performance.now = () => time;
  });

  afterEach(() => Reflect.deleteProperty(performance, 'now'));

  const skeleton = (root: ShadowRoot) => root.querySelector<HTMLElement>('.skeleton');

  it('is seen after 300 ms, without moving', async () => {
    world.gate.hold();
    const { root } = await world.show();
    const [appearing] = skeleton(root)?.getAnimations() ?? [];
    appearing?.pause();
    const opacity = (at: number) => (Object.assign(appearing ?? {}, { currentTime: at }), getComputedStyle(skeleton(root)!).opacity);
    expect([0, 299, 300, 5000].map(opacity)).to.deep.equal(['0', '0', '1', '1']);
    expect(root.querySelector('[aria-busy=true]')).not.to.equal(null);
  });

  it('goes at once as long as nobody has seen it', async () => {
    const release = world.gate.hold();
    const list = await world.show();
    time = 299;
    release();
    await list.reads('adam@example.com');
    expect(skeleton(list.root)).to.equal(null);
  });

  it('stays at least 400 ms once it has been seen', async () => {
    const release = world.gate.hold();
    const list = await world.show();
    time = 301;
    release();
    await waitUntil(() => !list.element.matches(':state(loading)'), 'an answer');
    expect(skeleton(list.root)).not.to.equal(null);
    time = 699;
    list.element.requestUpdate();
    await list.element.updateComplete;
    expect(skeleton(list.root)).not.to.equal(null);
    time = 701;
    await list.reads('adam@example.com');
    expect(skeleton(list.root)).to.equal(null);
  });
});
