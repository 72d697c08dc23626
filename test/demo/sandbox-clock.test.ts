import '../../demo/sandbox-clock.ts';
import { expect, fixture, html } from '@open-wc/testing';
import type { SandboxClock } from '../../demo/sandbox-clock.ts';
import { waitUntil } from '../support/wait-until.ts';
import { createWorld, type World } from '../support/world.ts';

describe('<sandbox-clock>', () => {
  let world: World;
  let clock: SandboxClock;
  let told: number[];

  beforeEach(async () => {
    world = createWorld();
    told = [];
    const tell = (event: Event) => told.push((event as CustomEvent<{ now: number }>).detail.now);
    clock = await fixture<SandboxClock>(html`<sandbox-clock .client=${world.bill} @time-change=${tell}></sandbox-clock>`);
    await waitUntil(() => told.length > 0);
  });

  const button = (label: string) => [...clock.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label)!;
  const now = async () => (await world.bill.sandbox('DescribeSandbox', {})).Now;

  it('tells the sandbox’s time, not that of the computer', async () => {
    expect(Math.abs(told[0]! - (await now()))).to.be.lessThan(60);
    await expect(clock).to.be.accessible();
  });

  it('moves a day on, for whoever asks', async () => {
    const before = await now();
    button('One day on').click();
    await waitUntil(async () => (await now()) > before);
    expect((await now()) - before).to.be.closeTo(86_400, 0.01);
    await waitUntil(() => told.at(-1)! > before + 86_000);
  });

  it('does not move toward an expiry while nothing is open, and then does', async () => {
    expect(button('Past its expiry').getAttribute('aria-disabled')).to.equal('true');
    const before = await now();
    button('Past its expiry').click();
    await clock.updateComplete;
    expect(button('Past its expiry').querySelector('.spinner')).to.equal(null);
    expect(await now()).to.equal(before);
    await world.invite('juan@example.com');
    await waitUntil(() => button('Past its expiry').getAttribute('aria-disabled') === 'false');
    button('Past its expiry').click();
    await waitUntil(async () => (await world.sent())[0]?.State === 'EXPIRED');
  });
});
