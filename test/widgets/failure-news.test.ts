import '../../widgets/invitation-inbox/define.ts';
import '../../widgets/invitation-list/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { createGate } from '../harness/gate.ts';
import { ElementHarness } from '../harness/element-harness.ts';
import { hear } from '../harness/hear.ts';
import { waitUntil } from '../support/wait-until.ts';
import { accounts, createWorld } from '../support/world.ts';

const names = { 'invitation-list': 'ListHandshakesForOrganization', 'invitation-inbox': 'ListHandshakesForAccount' } as const;

for (const tag of ['invitation-list', 'invitation-inbox'] as const)
  describe(`what <${tag}> says of failures that nobody asked for`, () => {
    const heard = hear();
    const unreachable = () => heard.filter((text) => text.startsWith('The service cannot be reached\nCheck your connection, then try again.'));
    let gate: ReturnType<typeof createGate>;
    let world: ReturnType<typeof createWorld>;

    beforeEach(() => {
      world = createWorld();
      gate = createGate(world.adapter);
    });

    async function show(content = '') {
      const element = document.createElement(tag);
      element.innerHTML = content;
      Object.assign(element, { client: new OrganizationsClient({ adapter: gate.adapter, account: accounts.bill }), now: world.now });
      await fixture<HTMLElement>(html`<div>${element}</div>`);
      return { element, shown: new ElementHarness<LitElement>(element) };
    }

    it('is why the first load failed', async () => {
      gate.break();
      const { shown } = await show();
      await shown.reads('The service cannot be reached');
      await waitUntil(() => unreachable().length === 1, 'heard');
    });

    it('is told once as long as it stays the same, and again when it is new', async () => {
      const { element, shown } = await show();
      await shown.find('button', 'Refresh');
      gate.break();
      void element.refresh();
      await waitUntil(() => unreachable().length === 1, 'heard');
      expect(unreachable()[0]).to.include('What you see below is from');
      await element.refresh();
      await element.updateComplete;
      expect(unreachable()).to.have.length(1);
      gate.mend();
      gate.refuse(names[tag], 'AccessDeniedException');
      await element.refresh();
      await waitUntil(() => heard.some((text) => /can see|may not see|not allowed/.test(text)), 'another failure');
      await element.refresh();
      await waitUntil(() => !shown.root.querySelector('slot[name=error]'), 'up to date');
      gate.break();
      await element.refresh();
      await waitUntil(() => unreachable().length === 2, 'heard again');
    });

    it('is told of every account', async () => {
      gate.break();
      const { element } = await show();
      await waitUntil(() => unreachable().length === 1, 'heard');
      // What two elements say within a second is taken for one.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      element.client = new OrganizationsClient({ adapter: gate.adapter, account: accounts.juan });
      await waitUntil(() => unreachable().length === 2, 'heard of the other');
    });

    it('is what the page says in place of it', async () => {
      gate.break();
      const { shown } = await show('<em slot="error">Call 1234.</em>');
      await waitUntil(() => heard.includes('Call 1234.'), 'heard');
      expect(shown.element.isConnected).to.equal(true);
      expect(unreachable()).to.deep.equal([]);
    });
  });
