import '../widgets/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { createWorkerAdapter } from '../src/adapters/worker.ts';
import { InvitationInboxHarness } from './harness/invitation-inbox.ts';
import { InvitationListHarness } from './harness/invitation-list.ts';
import { InviteFormHarness } from './harness/invite-form.ts';
import { uniqueName } from './support/stores.ts';
import { waitUntil } from './support/wait-until.ts';
import { accounts } from './support/world.ts';

function element<Name extends keyof HTMLElementTagNameMap>(page: Element, name: Name): HTMLElementTagNameMap[Name] {
  const found = page.querySelector(name);
  if (!found) throw new Error(`There is no <${name}>.`);
  return found;
}

/** Both sides over one database, each with a worker of its own, as in two tabs. */
async function openBothSides() {
  const database = uniqueName();
  const [bill, juan] = [createWorkerAdapter({ database }), createWorkerAdapter({ database })];
  const page = await fixture(html`
    <div>
      <organizations-provider account=${accounts.bill} .adapter=${bill}>
        <invite-form no-draft></invite-form>
        <invitation-list></invitation-list>
      </organizations-provider>
      <organizations-provider account=${accounts.juan} .adapter=${juan}>
        <invitation-inbox></invitation-inbox>
      </organizations-provider>
    </div>
  `);
  return {
    form: new InviteFormHarness(element(page, 'invite-form')),
    list: new InvitationListHarness(element(page, 'invitation-list')),
    inbox: new InvitationInboxHarness(element(page, 'invitation-inbox')),
    close: () => Promise.all([bill.close(), juan.close()]),
  };
}

describe('the journey of an invitation, through workers and IndexedDB', () => {
  it('is typed, sent, listed as open, accepted, and listed as accepted', async () => {
    const { form, list, inbox, close } = await openBothSides();
    await form.enter('juan@example.com');
    await form.click(form.submit);
    await list.reads('juan@example.com');
    expect(list.status('juan@example.com')).to.equal('Open');
    await waitUntil(() => inbox.cards.length === 1, 'the invitation in the inbox');
    await inbox.accept();
    await inbox.reads('This account is now a member');
    await waitUntil(() => list.status('juan@example.com') === 'Accepted', 'accepted in the list');
    await close();
  });

  it('is typed, sent, canceled, and gone from the open ones of the other side', async () => {
    const { form, list, inbox, close } = await openBothSides();
    await form.enter(accounts.juan);
    await form.click(form.submit);
    await waitUntil(() => inbox.cards.length === 1, 'the invitation in the inbox');
    const dialog = await list.askToCancel(accounts.juan);
    await list.click(list.get('button', 'Cancel invitation', dialog));
    await waitUntil(() => inbox.cards.length === 0, 'no open invitation');
    expect(inbox.past.join()).to.include('Canceled');
    expect(list.status(accounts.juan)).to.equal('Canceled');
    await close();
  });
});
