import { expect } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const day = 86_400;

describe('a question of <invitation-inbox> whose invitation changes meanwhile', () => {
  let world: InboxWorld;
  const heard = hear();

  beforeEach(() => (world = createInboxWorld()));

  /** Has been heard once, and by nobody else. */
  function isTold(heading: string): void {
    expect(heard.filter((text) => text.startsWith(heading))).to.have.length(1);
    expect(heard.filter((text) => text.includes('from Management Account'))).to.deep.equal([]);
  }

  async function joinAnother(): Promise<void> {
    await world.found(accounts.susan);
    const { Handshake } = await world.susan.send('InviteAccountToOrganization', { Target: { Type: 'ACCOUNT', Id: accounts.juan } });
    await world.accept(accounts.juan, Handshake.Id);
  }

  /** What happens behind an open question, and what the question whether to accept and whether to decline becomes. */
  const events: readonly (readonly [name: string, meanwhile: (id: string) => unknown, accepting: string, declining?: string])[] = [
    ['is canceled', (id) => world.cancel(id), 'This invitation was canceled meanwhile', 'This invitation was canceled meanwhile'],
    ['expires', () => world.pass(15 * day), 'This invitation has expired', 'This invitation has expired'],
    ['is accepted elsewhere', (id) => world.accept(accounts.juan, id), 'This invitation was accepted meanwhile', 'This invitation was accepted meanwhile'],
    ['is declined elsewhere', (id) => world.decline(accounts.juan, id), 'This invitation was declined meanwhile', 'This invitation was declined meanwhile'],
    ['loses to another one', joinAnother, 'This account is already in an organization'],
    ['comes too late, because the account manages an organization', () => world.found(accounts.juan), 'This account manages an organization of its own'],
  ];

  for (const [name, meanwhile, accepting, declining] of events) {
    it(`says at once that it ${name} while somebody is about to accept`, async () => {
      const { Id, inbox } = await world.invited();
      await inbox.askToAccept();
      await meanwhile(Id);
      await inbox.isOver(accepting);
      isTold(accepting);
      await inbox.isAccessible();
      await inbox.press('Enter');
      await inbox.noDialog();
      await inbox.focuses(/./);
    });

    if (declining)
      it(`says at once that it ${name} while somebody is about to decline`, async () => {
        const { Id, inbox } = await world.invited();
        await inbox.askToDecline();
        await meanwhile(Id);
        await inbox.isOver(declining);
        isTold(declining);
        await inbox.press('Escape');
        await inbox.noDialog();
        await inbox.focuses(/./);
      });
  }

  it('says that it is gone when it is no longer listed', async () => {
    const { inbox } = await world.invited();
    await inbox.askToDecline();
    world.gate.answer('ListHandshakesForAccount', { Handshakes: [] });
    await inbox.element.refresh();
    await inbox.isOver('This invitation is gone');
  });

  it('stays as it is while nobody knows better, and while the answer is on its way', async () => {
    const { Id, inbox } = await world.invited();
    const dialog = await inbox.prepareToAccept();
    world.gate.break();
    await inbox.element.refresh();
    expect(inbox.confirm(dialog).ariaDisabled).to.equal('false');
    world.gate.mend();
    const release = world.gate.hold('AcceptHandshake');
    await inbox.click(inbox.confirm(dialog));
    await inbox.reads('Accepting…');
    await world.cancel(Id);
    await inbox.element.refresh();
    expect(inbox.confirm(dialog).textContent).to.include('Accepting…');
    release();
    await inbox.isOver('This invitation was canceled meanwhile');
    isTold('This invitation was canceled meanwhile');
  });

  it('closes again where it was opened, and opens anew for another invitation', async () => {
    const { Id, inbox } = await world.invited();
    await inbox.askToAccept();
    await world.cancel(Id);
    await inbox.isOver('This invitation was canceled meanwhile');
    await inbox.press('Escape');
    await inbox.noDialog();
    await inbox.focuses(/Canceled/);
    await world.invite('juan@example.com');
    await waitUntil(() => inbox.cards.length === 1);
    await inbox.askToAccept();
  });
});
