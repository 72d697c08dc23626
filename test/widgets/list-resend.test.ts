import '../../widgets/define-provider.ts';
import '../../widgets/invite-form/define.ts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { createGate } from '../../demo/states/gate.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { hear } from '../harness/hear.ts';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import { InviteFormHarness } from '../harness/invite-form.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

describe('what <invitation-list> sends again', () => {
  let world: ListWorld;
  const heard = hear();

  // Other tests may have left a draft in the same tab.
  beforeEach(() => {
    sessionStorage.clear();
    world = createListWorld();
  });

  // A form that holds something keeps its draft, and the page.
  afterEach(async () => {
    await Promise.all([...document.querySelectorAll('invite-form')].map((form) => form.reset()));
    sessionStorage.clear();
  });

  async function together(resend = ''): Promise<{ list: InvitationListHarness; form: InviteFormHarness }> {
    const { Id } = await world.invite('juan@example.com', { Notes: 'Hello' });
    await world.cancel(Id);
    const root = await fixture<HTMLElement>(html`<div>
      <organizations-provider .client=${world.bill}><invite-form id="one"></invite-form><invitation-list resend-form=${resend} .now=${world.now}></invitation-list></organizations-provider>
      <organizations-provider .client=${world.bill}><invite-form id="two"></invite-form></organizations-provider>
    </div>`);
    const list = new InvitationListHarness(root.querySelector('invitation-list')!);
    const form = new InviteFormHarness(root.querySelector(resend ? '#two' : '#one')!);
    await Promise.all([list.ready(), form.ready()]);
    return { list, form };
  }

  it('fills the form of the same provider', async () => {
    const { list, form } = await together();
    await list.click(await list.find('button', 'Send again to juan@example.com'));
    await waitUntil(() => form.recipients.join() === 'juan@example.com', '');
    expect(form.message.value).to.equal('Hello');
    await waitUntil(() => document.activeElement === form.element, 'focus in the form');
    await waitUntil(() => heard.includes('juan@example.com is in the form'), 'who is in the form is said');
  });

  it('fills the form that the page names', async () => {
    const { list, form } = await together('two');
    await list.click(await list.find('button', 'Send again to juan@example.com'));
    await waitUntil(() => form.recipients.join() === 'juan@example.com', '');
  });

  it('asks before it takes the place of what somebody entered', async () => {
    const { list, form } = await together();
    await form.enter('zoe@example.com,');
    await list.click(await list.find('button', 'Send again to juan@example.com'));
    await list.dialog('Replace what you entered?');
    await list.focuses('Keep');
    await list.isAccessible();
    await list.press('Enter');
    await list.noDialog();
    expect(form.recipients).to.deep.equal(['zoe@example.com']);
    await list.focuses('Send again to juan@example.com');
    await list.press('Enter');
    await list.dialog('Replace what you entered?');
    await list.press('Tab', 'Enter');
    await waitUntil(() => form.recipients.join() === 'juan@example.com', '');
  });

  it('is left to a page that cancels the event', async () => {
    const { list, form } = await together();
    list.element.addEventListener('invitation-resend', (event) => event.preventDefault());
    const resend = oneEvent(list.element, 'invitation-resend');
    await list.click(await list.find('button', 'Send again to juan@example.com'));
    expect((await resend).detail).to.deep.equal({ recipient: 'juan@example.com', notes: 'Hello' });
    expect(form.recipients).to.deep.equal([]);
  });

  it('does not say that somebody is in a form that is just sending', async () => {
    const { list, form } = await together();
    const gate = createGate(world.adapter);
    form.element.client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill });
    const release = gate.hold('InviteAccountToOrganization');
    await form.element.prefill({ recipients: ['zoe@example.com'] });
    const sending = form.element.send();
    await form.reads('Sending');
    await list.click(await list.find('button', 'Send again to juan@example.com'));
    await list.dialog('Replace what you entered?');
    await list.press('Tab', 'Enter');
    await waitUntil(() => document.activeElement === form.element, 'focus in the form');
    expect(form.text).not.to.include('juan@example.com');
    expect(heard.join()).not.to.include('is in the form');
    release();
    expect(await sending).to.deep.equal({ sent: ['zoe@example.com'], left: [] });
  });
});
