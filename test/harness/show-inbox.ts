import '../../widgets/invitation-inbox/define.ts';
import { fixture, html } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationInbox } from '../../widgets/invitation-inbox/invitation-inbox.ts';
import { accounts, createWorld } from '../support/world.ts';
import { createGate } from './gate.ts';
import { InvitationInboxHarness } from './invitation-inbox.ts';

/** A world with a gate before its engine, and an inbox that looks at it through that gate. */
export function createInboxWorld() {
  const world = createWorld();
  const gate = createGate(world.adapter);
  async function show(account: string = accounts.juan, link = ''): Promise<InvitationInboxHarness> {
    const client = new OrganizationsClient({ adapter: gate.adapter, account });
    const element = await fixture<InvitationInbox>(html`<invitation-inbox .client=${client} .now=${world.now} invitation-id=${link}></invitation-inbox>`);
    return new InvitationInboxHarness(element);
  }
  return {
    ...world,
    gate,
    /** Shows the inbox of an account, as a link to an invitation does where there is one. */
    show,
    /** Invites Juan, and shows him the invitation. */
    async invited(more: { Notes?: string } = {}) {
      const { Id } = await world.invite('juan@example.com', more);
      const inbox = await show();
      await inbox.find('button', /^Accept invitation from/);
      return { Id, inbox };
    },
    stateOf: async (HandshakeId: string) => (await world.bill.send('DescribeHandshake', { HandshakeId })).Handshake.State,
  };
}

/** A world of an inbox. */
export type InboxWorld = ReturnType<typeof createInboxWorld>;
