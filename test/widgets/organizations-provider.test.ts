import '../../widgets/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import type { OrganizationsProvider } from '../../widgets/organizations-provider.ts';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld } from '../support/world.ts';

describe('<organizations-provider>', () => {
  it('gives the elements inside it a client, and another when its account changes', async () => {
    const world = createWorld();
    await world.invite('juan@example.com');
    const provider = await fixture<OrganizationsProvider>(
      html`<organizations-provider account=${accounts.bill} .adapter=${world.adapter}>
        <div><invitation-list .now=${world.now}></invitation-list></div>
      </organizations-provider>`,
    );
    const list = new InvitationListHarness(provider.querySelector<InvitationList>('invitation-list')!);
    await list.reads('juan@example.com');
    provider.account = accounts.juan;
    await list.reads('This account is in no organization');
  });

  it('stands back where an element has a client of its own', async () => {
    const world = createWorld();
    await world.invite('juan@example.com');
    const provider = await fixture<OrganizationsProvider>(
      html`<organizations-provider account=${accounts.juan} .adapter=${world.adapter}>
        <invitation-list .client=${world.bill} .now=${world.now}></invitation-list>
      </organizations-provider>`,
    );
    await new InvitationListHarness(provider.querySelector<InvitationList>('invitation-list')!).reads('juan@example.com');
  });

  it('says so where nothing will be kept, and nothing otherwise', async () => {
    const world = createWorld();
    const answer = (headers: Record<string, string>) => ({
      watch: () => () => undefined,
      fetch: async (request: Request) => new Response(await (await world.adapter.fetch(request)).text(), { headers }),
    });
    const show = (headers: Record<string, string>) => {
      const client = new OrganizationsClient({ adapter: answer(headers), account: accounts.bill });
      return fixture<OrganizationsProvider>(
        html`<organizations-provider .client=${client}><invitation-list></invitation-list></organizations-provider>`,
      );
    };
    const notice = (provider: OrganizationsProvider) => provider.shadowRoot!.querySelector('[part~=notice]')?.textContent ?? '';
    const memory = await show({ 'x-org-invitations-storage': 'memory' });
    await waitUntil(() => notice(memory).includes('Nothing here will be kept'), '');
    await expect(memory).to.be.accessible();
    const kept = await show({ 'x-org-invitations-storage': 'indexeddb' });
    await waitUntil(() => kept.client?.storage === 'indexeddb');
    await new Promise((resolve) => setTimeout(resolve, 1500)); // it is looked at once a second
    expect(notice(kept)).to.equal('');
  });
});
