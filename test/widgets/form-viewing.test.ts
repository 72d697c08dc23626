import '../../widgets/define.ts';
import { expect, oneEvent } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { createGate } from '../harness/gate.ts';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts } from '../support/world.ts';

const operation = 'ListHandshakesForOrganization';

describe('the invitations that recipients of <invite-form> have already', () => {
  let world: FormWorld;
  let form: InviteFormHarness;
  let gate: ReturnType<typeof createGate>;

  beforeEach(async () => {
    world = createFormWorld();
    gate = createGate(world.adapter);
    form = await world.show();
    await form.ready();
  });

  /** Puts a list beside the form, which asks through a gate of its own. */
  function listBeside(properties: Partial<InvitationList> = {}): InvitationListHarness {
    const provider = document.createElement('organizations-provider');
    const client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill });
    const list = Object.assign(document.createElement('invitation-list'), { client, now: world.now }, properties);
    form.element.parentElement!.append(provider);
    provider.append(form.element, list);
    return new InvitationListHarness(list);
  }

  async function pressView(recipient: string): Promise<void> {
    await form.element.prefill({ recipients: recipient });
    await form.click(await form.find('button', /^View invitation: \S+@\S+$/));
  }

  /** Sends invitations, of which the first does not come with the first page of a list. */
  async function sendMany(): Promise<void> {
    await world.quota(100);
    for (const recipient of ['susan@example.com', ...Array.from({ length: 24 }, (_, at) => `nobody${at}@example.com`)]) {
      await world.invite(recipient);
      world.pass(1);
    }
  }

  const isOpen = (list: InvitationListHarness, recipient: string): boolean =>
    list.recipients.includes(recipient) && list.get('button', recipient).getAttribute('aria-expanded') === 'true';

  it('are shown by the list of the same provider', async () => {
    const { Id } = await world.invite('susan@example.com');
    const list = listBeside({ status: 'accepted' });
    await form.element.prefill({ recipients: 'susan@example.com' });
    await form.find('button', /^View invitation: \S+@\S+$/);
    await form.isAccessible();
    await list.reads('No matches');
    const told = oneEvent(form.element, 'invitation-view');
    await form.click(form.get('button', /^View invitation: \S+@\S+$/));
    expect((await told).detail).to.deep.equal({ handshakeId: Id });
    await list.focuses('susan@example.com');
    expect(isOpen(list, 'susan@example.com')).to.equal(true);
    expect(list.element).to.include({ filter: Id, status: 'all' });
  });

  it('are waited for while the list still loads', async () => {
    await world.invite('susan@example.com');
    const release = gate.hold(operation);
    const list = listBeside();
    await pressView('susan@example.com');
    await list.reads('Loading invitations');
    await form.focuses(/^View invitation/);
    release();
    await list.focuses('susan@example.com');
    expect(isOpen(list, 'susan@example.com')).to.equal(true);
  });

  it('are waited for until their page has come', async () => {
    await sendMany();
    const release = gate.hold(operation, 1);
    const list = listBeside();
    await list.reads('Loading more: 20 so far');
    await pressView('susan@example.com');
    await list.reads('Searching the 20 loaded so far');
    await form.focuses(/^View invitation/);
    release();
    await list.focuses('susan@example.com');
    expect(isOpen(list, 'susan@example.com')).to.equal(true);
  });

  it('take focus from nobody who is elsewhere by then', async () => {
    await sendMany();
    const release = gate.hold(operation, 1);
    const list = listBeside();
    await pressView('susan@example.com');
    await list.reads('Searching the 20 loaded so far');
    form.message.focus();
    release();
    await waitUntil(() => isOpen(list, 'susan@example.com'), 'the invitation');
    await list.element.updateComplete;
    await form.focuses(/^Message/);
  });

  it('lead to the list where they are no longer in it', async () => {
    await world.invite('susan@example.com');
    gate.answer(operation, { Handshakes: [] });
    const list = listBeside();
    await pressView('susan@example.com');
    await list.focuses(/^Invitations/);
  });

  it('are left to a page that shows them itself', async () => {
    await world.invite('susan@example.com');
    const list = listBeside();
    form.element.addEventListener('invitation-view', (event) => event.preventDefault());
    const shown = list.element.reveal;
    let asked = false;
    list.element.reveal = (id) => ((asked = true), shown.call(list.element, id));
    await pressView('susan@example.com');
    expect(asked).to.equal(false);
  });

  it('are shown nowhere as long as there is no list', async () => {
    await world.invite('susan@example.com');
    await form.element.prefill({ recipients: 'susan@example.com' });
    await form.reads('Already invited');
    expect(form.all('button', /^View invitation: \S+@\S+$/)).to.deep.equal([]);
    listBeside();
    form.element.requestUpdate();
    await form.find('button', /^View invitation: \S+@\S+$/);
  });
});
