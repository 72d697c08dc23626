import '../../widgets/define.ts';
import '../../demo/account-facts.ts';
import '../../demo/account-switch.ts';
import '../../demo/member-list.ts';
import '../../demo/replace-draft.ts';
import '../../demo/start-over.ts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ReplaceDraft } from '../../demo/replace-draft.ts';
import type { InviteForm } from '../../widgets/invite-form/invite-form.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld, type World } from '../support/world.ts';

describe('the panels of the demo', () => {
  let world: World;

  beforeEach(() => {
    world = createWorld();
  });

  const text = (element: Element | null) => (element?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
  const reads = (element: Element | null, words: string) => waitUntil(() => text(element).includes(words), `“${words}”`);

  it('<member-list> counts members and open invitations, and follows', async () => {
    const panel = await fixture(html`<member-list .client=${world.bill} .now=${world.now}></member-list>`);
    await reads(panel, '1 of 10 places taken: 1 member, 0 open invitations');
    const { Id } = await world.invite('juan@example.com');
    await reads(panel, '2 of 10 places taken: 1 member, 1 open invitation');
    await world.accept(accounts.juan, Id);
    await reads(panel, '2 of 10 places taken: 2 members, 0 open invitations');
    expect(text(panel)).to.include('juan@example.com').and.to.include('Paid by the management account');
    await expect(panel).to.be.accessible();
  });

  it('an invitation that expires by the clock gives its place and its badge back', async () => {
    await world.invite('juan@example.com');
    const list = await fixture(html`<member-list .client=${world.bill} .now=${world.now}></member-list>`);
    const choice = await fixture(html`<account-switch .client=${world.bill} .now=${world.now} account=${accounts.juan}></account-switch>`);
    await reads(list, '2 of 10 places taken');
    await reads(choice, 'Juan1 open');
    world.pass(15 * 86_400);
    await waitUntil(() => text(list).includes('1 of 10 places taken'), 'the place is free');
    await waitUntil(() => !text(choice).includes('open'), 'nothing waits');
  });

  it('<account-facts> shows the account of its provider: who pays, its role and its tags', async () => {
    const provider = await fixture(
      html`<organizations-provider .adapter=${world.adapter} account=${accounts.juan}><account-facts></account-facts></organizations-provider>`,
    );
    const panel = provider.querySelector('account-facts');
    await reads(panel, 'Itself, with its own payment method');
    const { Id } = await world.invite('juan@example.com', { Tags: [{ Key: 'team', Value: 'payments' }] });
    await world.accept(accounts.juan, Id);
    await reads(panel, 'The management account 111111111111');
    expect(text(panel)).to.include('AWSServiceRoleForOrganizations').and.to.include('team: payments');
    await expect(panel!).to.be.accessible();
  });

  it('<account-facts> leaves the organization after asking, and shows which costs are still seen', async () => {
    await world.join(accounts.juan);
    const panel = await fixture(html`<account-facts .client=${world.juan}></account-facts>`);
    await reads(panel, 'Not seen: alone');
    const leave = panel.shadowRoot!.querySelector('leave-organization')!;
    leave.client = world.juan;
    leave.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => leave.shadowRoot!.querySelector('dialog[open] .danger'));
    leave.shadowRoot!.querySelector<HTMLButtonElement>('dialog .danger')!.click();
    await reads(panel, 'None: it stands alone');
    expect(text(panel)).to.include('Not seen: in o-exampleorgid').and.to.include('Seen: alone');
    expect((await world.describe(accounts.juan)).OrganizationId).to.equal(undefined);
  });

  it('<account-switch> offers everybody but the one who asks, and marks where an answer is awaited', async () => {
    await world.invite('Susan@Example.com');
    await world.invite(accounts.anika);
    const panel = await fixture(html`<account-switch .client=${world.bill} .now=${world.now} account=${accounts.juan}></account-switch>`);
    await waitUntil(() => panel.shadowRoot!.querySelectorAll('.waiting').length === 2);
    const labels = [...panel.shadowRoot!.querySelectorAll('label')].map(({ textContent }) => textContent.trim());
    expect(labels).to.deep.equal(['Juan', 'Susan1 open', 'Anika1 open', 'Priya']);
    const change = oneEvent(panel, 'account-change');
    panel.shadowRoot!.querySelectorAll('input')[3]!.click();
    expect((await change).detail).to.deep.equal({ account: accounts.priya });
    await reads(panel, 'Buys from AISPL');
    await expect(panel).to.be.accessible();
  });

  it('<start-over> asks first, then puts everything back', async () => {
    await world.invite('juan@example.com');
    const panel = await fixture(html`<start-over .client=${world.bill}></start-over>`);
    const press = async (selector: string) => {
      await waitUntil(() => panel.shadowRoot!.querySelector(selector));
      panel.shadowRoot!.querySelector<HTMLButtonElement>(selector)!.click();
    };
    await press('.row button');
    await press('dialog[open] .actions button:not(.danger)');
    await waitUntil(() => !panel.shadowRoot!.querySelector('dialog[open]'));
    expect(await world.sent()).to.have.length(1);
    await press('.row button');
    const done = oneEvent(panel, 'started-over');
    await press('dialog[open] .danger');
    await done;
    expect(await world.sent()).to.deep.equal([]);
    expect(await world.emails()).to.deep.equal([]);
  });

  it('<replace-draft> asks before a draft goes, fills the form, and leaves focus where one types on', async () => {
    const form = await fixture<InviteForm>(html`<invite-form no-draft .client=${world.bill}></invite-form>`);
    const panel = await fixture<ReplaceDraft>(html`<replace-draft .form=${form}></replace-draft>`);
    const recipients = () => [...form.shadowRoot!.querySelectorAll('.token-text')].map(({ textContent }) => textContent.trim());
    const dialog = () => panel.shadowRoot!.querySelector('dialog[open]');
    const answer = async (selector: string) => {
      await waitUntil(dialog);
      await expect(panel).to.be.accessible();
      dialog()!.querySelector<HTMLButtonElement>(selector)!.click();
      await waitUntil(() => !dialog());
    };
    panel.prefill({ recipients: 'juan@example.com' });
    await waitUntil(() => form.shadowRoot!.activeElement?.id === 'entry', 'focus');
    expect(recipients()).to.deep.equal(['juan@example.com']);
    panel.prefill({ recipients: 'susan@example.com' });
    await answer('button:not(.danger)');
    expect(recipients()).to.deep.equal(['juan@example.com']);
    panel.prefill({ recipients: 'susan@example.com' });
    await answer('.danger');
    await waitUntil(() => recipients().join() === 'susan@example.com');
    await waitUntil(() => form.shadowRoot!.activeElement?.id === 'entry', 'focus');
  });
});
