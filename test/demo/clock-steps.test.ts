import { expect } from '@open-wc/testing';
import { clockSteps, type ClockStep } from '../../demo/clock-steps.ts';
import { invitations } from '../../demo/invitations.ts';
import type { OrganizationsServiceException } from '../../src/index.ts';
import { createWorld, type World } from '../support/world.ts';

describe('the steps of the clock', () => {
  let world: World;

  beforeEach(() => {
    world = createWorld();
  });

  const now = async () => (await world.bill.sandbox('DescribeSandbox', {})).Now;
  const list = async () => invitations(world.bill, await now(), new AbortController().signal);
  const step = async (id: ClockStep['id']) => clockSteps(await list(), await now()).find((each) => each.id === id);
  const take = async (id: ClockStep['id']) => world.bill.sandbox('AdvanceClock', { Seconds: (await step(id))?.seconds ?? Number.NaN });
  const seen = async () => (await list()).map(({ recipient, state, expiresSoon }) => [recipient, state, expiresSoon]);

  it('has none toward an expiry while nothing is open, and says why', async () => {
    const { Id } = await world.invite('juan@example.com');
    await world.cancel(Id);
    for (const id of ['almost', 'expiry'] as const) {
      const none = await step(id);
      expect(none?.seconds).to.equal(undefined);
      expect(none?.effect).to.include('Send an invitation first');
    }
  });

  it('leads to the last minute of the newest open invitation, then past it', async () => {
    await world.invite('susan@example.com');
    world.pass(3600);
    await world.invite('juan@example.com');
    expect((await step('almost'))?.effect).to.include('juan@example.com');
    await take('almost');
    expect(await seen()).to.deep.equal([
      ['juan@example.com', 'OPEN', true],
      ['susan@example.com', 'EXPIRED', false],
    ]);
    expect((await step('almost'))?.seconds).to.equal(undefined);
    await take('expiry');
    expect(await seen()).to.deep.equal([
      ['juan@example.com', 'EXPIRED', false],
      ['susan@example.com', 'EXPIRED', false],
    ]);
  });

  it('leads past the retention of all that is closed, and keeps what only expires on the way', async () => {
    await world.decline('222222222222', (await world.invite('juan@example.com')).Id);
    await world.invite('susan@example.com');
    await take('retention');
    expect(await seen()).to.deep.equal([['susan@example.com', 'EXPIRED', false]]);
    await take('retention');
    expect(await seen()).to.deep.equal([]);
  });

  it('leads a day on, where the attempts of the day no longer count', async () => {
    const attempt = async () => world.cancel((await world.invite('juan@example.com')).Id);
    for (let each = 0; each < 20; each++) await attempt();
    const refused = await attempt().catch((error: OrganizationsServiceException) => error.Reason);
    expect(refused).to.equal('HANDSHAKE_RATE_LIMIT_EXCEEDED');
    await take('day');
    await attempt();
    expect(await seen()).to.have.length(21);
  });
});
