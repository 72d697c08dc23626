import '../../widgets/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { createGate } from '../../demo/states/gate.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { InvitationInboxHarness } from '../harness/invitation-inbox.ts';
import { accounts, createWorld } from '../support/world.ts';

describe('an element that a page moves', () => {
  it('keeps its question, its ticks and focus, and asks nothing again', async () => {
    const world = createWorld();
    await world.invite('juan@example.com');
    const gate = createGate(world.adapter);
    const client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.juan });
    const page = await fixture<HTMLElement>(html`<div>
      <organizations-provider .client=${client}><invitation-inbox .now=${world.now}></invitation-inbox></organizations-provider>
      <div lang="de"><organizations-provider .client=${client}></organizations-provider></div>
      <organizations-provider .client=${world.susan}></organizations-provider>
    </div>`);
    const inbox = new InvitationInboxHarness(page.querySelector('invitation-inbox')!);
    const [, german, other] = page.querySelectorAll('organizations-provider');
    await inbox.find('button', /^Accept invitation from/);
    const dialog = await inbox.prepareToAccept();
    const asked = gate.asked.length;
    german!.moveBefore(inbox.element, null);
    await inbox.dialog('Diese Einladung annehmen?');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.querySelector<HTMLInputElement>('#acknowledge')!.checked).to.equal(true);
    expect(inbox.root.activeElement?.id).to.equal('acknowledge');
    expect(gate.asked.length).to.equal(asked);
    other!.moveBefore(inbox.element, null);
    await inbox.reads(`Signed in as account ${accounts.susan}`);
    await inbox.noDialog();
  });
});
