import { expect } from '@open-wc/testing';
import { createInboxWorld } from '../harness/show-inbox.ts';
import { createListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

const { now } = Date;

/** Lets time pass for the elements alone. */
const pass = (seconds: number): void => {
  Date.now = () => now() + seconds * 1000;
};

const comeBack = (): unknown => document.dispatchEvent(new Event('visibilitychange'));
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 200));

/** An element in front of a service that tells nobody of changes, with one invitation, and a button that asks a question about it. */
const shown = {
  async 'invitation-list'() {
    const world = createListWorld();
    world.gate.silence();
    const { Id } = await world.invite('juan@example.com');
    const list = await world.show();
    await list.ready();
    return { world, Id, harness: list, question: /^Cancel invitation for/ };
  },
  async 'invitation-inbox'() {
    const world = createInboxWorld();
    world.gate.silence();
    const { Id, inbox } = await world.invited();
    await inbox.ready();
    return { world, Id, harness: inbox, question: /^Accept invitation from/ };
  },
};

for (const [tag, show] of Object.entries(shown))
  describe(`<${tag}> in front of a service that tells nobody of changes`, () => {
    afterEach(() => {
      Date.now = now;
    });

    it('asks again when somebody comes back to an answer that is old, and not to one that is new', async () => {
      const { world, Id, harness, question } = await show();
      await world.cancel(Id);
      const asked = world.gate.asked.length;
      comeBack();
      await rest();
      expect(world.gate.asked.length).to.equal(asked);
      pass(31);
      comeBack();
      await waitUntil(() => harness.all('button', question).length === 0, 'nothing left to do');
      const again = world.gate.asked.length;
      comeBack();
      await rest();
      expect(world.gate.asked.length).to.equal(again);
    });

    it('asks again behind a question over an answer that is old', async () => {
      const { world, Id, harness, question } = await show();
      await world.cancel(Id);
      pass(31);
      await harness.click(harness.get('button', question));
      await harness.dialog('This invitation was canceled meanwhile');
    });

    it('asks no more than it has to behind a question over one that is new', async () => {
      const { world, harness, question } = await show();
      const asked = world.gate.asked.length;
      await harness.click(harness.get('button', question));
      await waitUntil(() => harness.root.querySelector('dialog[open]'));
      await rest();
      expect(world.gate.asked.length).to.equal(asked);
    });

    it('asks again when the network is back', async () => {
      const { world, harness } = await show();
      world.gate.break();
      await harness.element.refresh();
      await harness.reads('The service cannot be reached');
      world.gate.mend();
      dispatchEvent(new Event('online'));
      await waitUntil(() => !harness.text.includes('The service cannot be reached'), 'no error');
    });

    it('asks again every so often where the page wants that, however long an answer takes', async () => {
      const { world, harness } = await show();
      const release = world.gate.hold();
      harness.element.autoRefresh = 1;
      const asked = world.gate.asked.length;
      await waitUntil(() => world.gate.asked.length > asked, 'the first question');
      await new Promise((resolve) => setTimeout(resolve, 1200));
      release();
      const answered = world.gate.asked.length;
      await waitUntil(() => world.gate.asked.length > answered + 4, 'more questions');
      harness.element.autoRefresh = 0;
      await harness.element.updateComplete;
      await rest();
      const ended = world.gate.asked.length;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(world.gate.asked.length).to.equal(ended);
    });
  });
