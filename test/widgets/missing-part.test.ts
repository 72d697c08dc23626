import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ElementHarness } from '../harness/element-harness.ts';
import { createFormWorld } from '../harness/show-form.ts';
import { createInboxWorld } from '../harness/show-inbox.ts';
import { createListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

/** How often a message that is heard by itself, or a line of it, was put into an element. */
function told({ root }: ElementHarness<LitElement>): () => number {
  let times = 0;
  const isMessage = (node: Node) => node instanceof HTMLElement && node.closest('[role=alert]') !== null && node.innerText !== '';
  new MutationObserver((records) => {
    times += records.filter(({ addedNodes }) => [...addedNodes].some(isMessage)).length;
  }).observe(root, { childList: true, subtree: true });
  return () => times;
}

/** Each element, shown with a button in it that needs what comes on demand, and what is to be seen once that works. */
const elements = {
  'invite-form': {
    button: 'Copy as AWS CLI',
    show: () => createFormWorld().show(),
    works: (form: ElementHarness<LitElement>) => waitUntil(() => form.get('button', 'Copy as AWS CLI').ariaExpanded === 'true', 'the command'),
  },
  'invitation-list': {
    button: 'Cancel invitation for adam@example.com',
    show: async () => {
      const { few, show } = createListWorld();
      await few();
      return show();
    },
    works: (list: ElementHarness<LitElement>) => list.dialog('Cancel invitation?'),
  },
  'invitation-inbox': {
    button: /^Decline invitation from/,
    show: async () => (await createInboxWorld().invited()).inbox,
    works: (inbox: ElementHarness<LitElement>) => inbox.dialog('Decline this invitation?'),
  },
};

// Each comes once: what has been fetched once cannot be missing any more.
describe('a part that does not arrive', () => {
  const rejected: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => (event.preventDefault(), rejected.push(event.reason));

  beforeEach(() => {
    rejected.length = 0;
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', note);
    return executeServerCommand('unreachable', []);
  });

  for (const [name, { button, show, works }] of Object.entries(elements))
    it(`is told by <${name}> each time, and what was pressed in vain is done once it is there`, async () => {
      await executeServerCommand('unreachable', [`*${name}/later*`]);
      const shown = await show();
      await shown.find('button', button);
      const times = told(shown);
      await shown.click(shown.get('button', button));
      await shown.reads('This part of the page did not arrive');
      await nextFrame();
      const before = times();
      const again = shown.get('button', 'Try again');
      await shown.click(again);
      await waitUntil(() => again.ariaBusy === null && times() > before, 'told once more');
      expect([again.isConnected, shown.focused]).to.deep.equal([true, 'Try again']);
      await executeServerCommand('unreachable', []);
      await shown.press('Enter');
      await works(shown);
      expect(shown.text).not.to.include('did not arrive');
      expect(rejected).to.deep.equal([]);
      await shown.press('Escape');
      await shown.noDialog();
      await shown.focuses(button);
    });
});
