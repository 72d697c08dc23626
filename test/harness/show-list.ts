import '../../widgets/invitation-list/define.ts';
import { fixture, html } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InvitationList } from '../../widgets/invitation-list/invitation-list.ts';
import { accounts, createWorld } from '../support/world.ts';
import { createGate } from './gate.ts';
import { InvitationListHarness } from './invitation-list.ts';

/** A world with a gate before its engine, and a list that looks at it through that gate. */
export function createListWorld() {
  const world = createWorld();
  const gate = createGate(world.adapter);
  return {
    ...world,
    gate,
    /** Shows a list, with these attributes. */
    async show(attributes: Readonly<Record<string, string>> = {}, account: string = accounts.bill): Promise<InvitationListHarness> {
      const element = document.createElement('invitation-list');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      Object.assign(element, { client: new OrganizationsClient({ adapter: gate.adapter, account }), now: world.now });
      await fixture<HTMLElement>(html`<div>${element}</div>`);
      return new InvitationListHarness(element satisfies InvitationList);
    },
    /** How many of the invitations that were sent are open. */
    async countOpen(): Promise<number> {
      return (await world.sent()).filter(({ State }) => State === 'OPEN').length;
    },
    /** Sends so many invitations a second apart: the last one is the newest. */
    async many(count: number): Promise<void> {
      await world.quota(count + 10);
      for (let each = 1; each <= count; each++) {
        await world.invite(`nobody${each}@example.com`);
        world.pass(1);
      }
    },
    /** Sends one invitation each an hour apart; the first is accepted, the second canceled, the rest stays open. */
    async few(): Promise<void> {
      const { Id } = await world.invite(accounts.juan, { Notes: 'Welcome, Juan' });
      await world.accept(accounts.juan, Id);
      world.pass(3600);
      await world.cancel((await world.invite('bea@example.com')).Id);
      world.pass(3600);
      await world.invite('zoe@example.com', { Notes: 'Budget of May' });
      world.pass(3600);
      await world.invite('adam@example.com');
    },
  };
}

/** A world of a list. */
export type ListWorld = ReturnType<typeof createListWorld>;
