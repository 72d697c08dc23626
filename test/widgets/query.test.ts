import '../../widgets/invitation-list/define.ts';
import { fixture, html } from '@open-wc/testing';
import type { Adapter } from '../../src/adapters/adapter.ts';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { InvitationListHarness } from '../harness/invitation-list.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld } from '../support/world.ts';

describe('a query', () => {
  it('shows answers that take longer than the time between two changes', async () => {
    const world = createWorld();
    await world.invite('juan@example.com');
    let changing: ReturnType<typeof setInterval> | undefined;
    const adapter: Adapter = {
      async fetch(request) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return world.adapter.fetch(request);
      },
      watch(onChange) {
        changing = setInterval(onChange, 20);
        return () => clearInterval(changing);
      },
    };
    const client = new OrganizationsClient({ adapter, account: accounts.bill });
    const element = await fixture<InvitationList>(html`<invitation-list .client=${client} .now=${world.now}></invitation-list>`);
    const list = new InvitationListHarness(element);
    await waitUntil(() => list.recipients.includes('juan@example.com'), 'the invitation');
    element.remove();
  });
});
