import { expect } from '@open-wc/testing';
import { hear } from '../harness/hear.ts';
import { createInboxWorld } from '../harness/show-inbox.ts';
import { createListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('another try after a failure', () => {
  const heard = hear();

  for (const [name, createWorld] of [
    ['invitation-list', createListWorld],
    ['invitation-inbox', createInboxWorld],
  ] as const)
    it(`of <${name}> is heard when it fails and when it works, and leaves focus in it`, async () => {
      const { gate, show } = createWorld();
      gate.break();
      const shown = await show();
      (await shown.find('button', 'Try again')).focus();
      await waitUntil(() => heard.length === 1, 'heard why');
      await shown.press('Enter');
      await waitUntil(() => heard.length === 2, 'heard');
      expect(heard).to.deep.equal(['The service cannot be reached\nCheck your connection, then try again.', 'The list could not be updated']);
      gate.mend();
      await shown.press('Enter');
      await waitUntil(() => heard.at(-1) === 'The list is up to date', 'heard that it worked');
      expect(shown.all('button', 'Try again')).to.deep.equal([]);
      expect(document.activeElement === shown.element).to.equal(true);
    });
});
