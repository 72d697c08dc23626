import { expect } from '@open-wc/testing';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import type { InvitationInboxHarness } from '../harness/invitation-inbox.ts';
import { withPatience } from '../harness/patience.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('an answer to <invitation-inbox> for which nobody has waited', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  /** Confirms, and stops waiting as soon as that is offered, for which nobody has the patience here. */
  async function leave(inbox: InvitationInboxHarness, confirm: HTMLElement): Promise<void> {
    await withPatience(async (end) => {
      await inbox.click(confirm);
      end();
      await inbox.reads('takes longer than usual');
    });
    await inbox.click(inbox.get('button', 'Stop waiting'));
    await inbox.noDialog();
  }

  const sent = (operation: string): number => world.gate.asked.filter((asked) => asked === operation).length;

  for (const [answer, operation] of [
    ['accept', 'AcceptHandshake'],
    ['decline', 'DeclineHandshake'],
  ] as const)
    it(`is still on its way when the question is opened again, and is given and told once: ${answer}`, async () => {
      const { inbox } = await world.invited();
      const told: string[] = [];
      for (const type of ['before-accept', 'before-decline', 'invitation-accepted', 'invitation-declined']) inbox.element.addEventListener(type, () => told.push(type));
      const release = world.gate.hold(operation);
      if (answer === 'accept') await leave(inbox, inbox.confirm(await inbox.prepareToAccept()));
      else await leave(inbox, inbox.get('button', 'Decline invitation', await inbox.askToDecline()));
      const again = answer === 'accept' ? await inbox.openAccept() : await inbox.askToDecline();
      await inbox.reads('takes longer than usual');
      expect(again.querySelector('[part~=confirm-button]')!.ariaDisabled).to.equal('true');
      await inbox.isAccessible();
      await inbox.click(inbox.get('button', 'Stop waiting', again));
      await inbox.noDialog();
      await (answer === 'accept' ? inbox.openAccept() : inbox.askToDecline());
      release();
      await inbox.noDialog();
      await inbox.reads('Past invitations');
      expect(sent(operation)).to.equal(1);
      expect(told).to.deep.equal([`before-${answer}`, answer === 'accept' ? 'invitation-accepted' : 'invitation-declined']);
    });

  it('tells its failure to whoever is there again, and can be given again then', async () => {
    const { Id, inbox } = await world.invited();
    const release = world.gate.hold('AcceptHandshake');
    await leave(inbox, inbox.confirm(await inbox.prepareToAccept()));
    const again = await inbox.openAccept();
    world.gate.refuse('AcceptHandshake', 'ConcurrentModificationException');
    release();
    await inbox.reads('Someone else made a change');
    expect((inbox.acknowledgement(again) as HTMLInputElement).checked, 'what was confirmed is still ticked').to.equal(true);
    await inbox.armed(again);
    await inbox.click(inbox.confirm(again));
    await inbox.noDialog();
    await waitUntil(async () => (await world.stateOf(Id)) === 'ACCEPTED', 'accepted');
    expect(sent('AcceptHandshake')).to.equal(2);
  });

  it('is another one for the other answer', async () => {
    const { inbox } = await world.invited();
    const release = world.gate.hold('AcceptHandshake');
    await leave(inbox, inbox.confirm(await inbox.prepareToAccept()));
    const dialog = await inbox.askToDecline();
    expect(inbox.get('button', 'Decline invitation', dialog).ariaDisabled).to.equal('false');
    release();
  });
});
