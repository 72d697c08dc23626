import '../../widgets/invite-form/define.ts';
import { fixture, html } from '@open-wc/testing';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { InviteForm } from '../../widgets/invite-form/invite-form.ts';
import { uniqueName } from '../support/stores.ts';
import { accounts, createWorld } from '../support/world.ts';
import { createGate } from './gate.ts';
import { InviteFormHarness } from './invite-form.ts';

/** A world with a gate before its engine, and forms that work with it through that gate. */
export function createFormWorld() {
  const world = createWorld();
  const gate = createGate(world.adapter);
  const client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill });
  return {
    ...world,
    gate,
    client,
    /** Shows a form in a place, with these properties; it keeps its drafts to itself unless they have a key. */
    async show(properties: Partial<InviteForm> = {}, place = html`<div></div>`): Promise<InviteFormHarness> {
      const element = Object.assign(document.createElement('invite-form'), { client, now: world.now, draftKey: uniqueName() }, properties);
      const around = await fixture<HTMLElement>(place);
      (around.querySelector('fieldset') ?? around).append(element);
      await element.updateComplete;
      return new InviteFormHarness(element);
    },
    /** How often an invitation was asked for. */
    invites: () => gate.asked.filter((operation) => operation === 'InviteAccountToOrganization').length,
    /** Whom invitations were sent to, in alphabetical order. */
    sentTo: async () =>
      (await world.sent())
        .map(({ Parties }) => Parties.find(({ Type }) => Type !== 'ORGANIZATION')?.Id ?? '')
        .toSorted((one, other) => one.localeCompare(other)),
  };
}

/** A world of a form. */
export type FormWorld = ReturnType<typeof createFormWorld>;
