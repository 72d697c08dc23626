import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { sendMouse } from '@web/test-runner-commands';
import type { ElementHarness } from '../harness/element-harness.ts';
import { createInboxWorld } from '../harness/show-inbox.ts';
import { createListWorld } from '../harness/show-list.ts';

/** Each element with something in it that can be taken back: how it is confirmed, what then is about to happen, and what becomes of it. */
const elements = {
  'invitation-list': {
    async begin(seconds = '8') {
      const world = createListWorld();
      await world.few();
      const list = await world.show({ 'undo-seconds': seconds });
      await list.ready();
      return {
        world,
        shown: list as ElementHarness<LitElement>,
        state: async () => (await world.sent())[0]?.State,
        close: async () => world.cancel((await world.sent())[0]!.Id),
        async confirm() {
          await list.click(list.get('button', 'Cancel invitation for adam@example.com'));
          await list.dialog('Cancel invitation?');
          await list.click(list.get('button', 'Cancel invitation'));
          await list.noDialog();
        },
      };
    },
    sentence: (time: string) => `The invitation for adam@example.com will be canceled ${time}.`,
    name: 'adam@example.com',
    becomes: 'CANCELED',
    operation: 'CancelHandshake',
    before: 'before-cancel',
    home: 'adam@example.com',
  },
  'invitation-inbox': {
    async begin(seconds = '8') {
      const world = createInboxWorld();
      const { Id, inbox } = await world.invited();
      inbox.element.setAttribute('undo-seconds', seconds);
      return {
        world,
        shown: inbox as ElementHarness<LitElement>,
        state: () => world.stateOf(Id),
        close: () => world.cancel(Id),
        async confirm() {
          await inbox.click(inbox.get('button', 'Decline'));
          await inbox.dialog('Decline this invitation?');
          await inbox.click(await inbox.find('button', 'Decline invitation'));
          await inbox.noDialog();
        },
      };
    },
    sentence: (time: string) => `The invitation from Management Account will be declined ${time}.`,
    name: 'Management Account',
    becomes: 'DECLINED',
    operation: 'DeclineHandshake',
    before: 'before-decline',
    home: undefined,
  },
} as const;

const notice = (shown: ElementHarness<LitElement>): HTMLElement | null => shown.root.querySelector('.postponed');

for (const [tag, { begin, sentence, name, becomes, operation, before, home }] of Object.entries(elements))
  describe(`what can be taken back in <${tag}>`, () => {
    const undo = `Undo: ${name}`;
    let started: Awaited<ReturnType<typeof begin>>;

    async function confirmed(): Promise<typeof started> {
      started = await begin();
      await started.confirm();
      await started.shown.reads(sentence('in 8 seconds'));
      return started;
    }

    const becameSo = () => waitUntil(async () => (await started.state()) === becomes, becomes, { timeout: 5000 });

    it('is told with the time that is left, has focus, and is sent when that is over', async () => {
      const { world, shown, state } = await confirmed();
      expect(shown.root.activeElement === notice(shown)).to.equal(true);
      expect(notice(shown)!.ariaLabel).to.equal(sentence('in 8 seconds'));
      await shown.isAccessible();
      world.pass(5);
      await shown.reads(sentence('in 3 seconds'));
      expect(await state()).to.equal('OPEN');
      world.pass(3);
      await becameSo();
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      if (home) await shown.focuses(home);
    });

    it('is taken back by keyboard, and nothing was sent', async () => {
      const { world, shown, state } = await confirmed();
      await shown.press('Tab');
      await shown.focuses(undo);
      await shown.press('Enter');
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      world.pass(20);
      expect(await state()).to.equal('OPEN');
      expect(world.gate.asked).not.to.include(operation);
    });

    it('waits as long as somebody has a pointer or focus on it', async () => {
      const { world, shown, state } = await confirmed();
      const { left, top } = notice(shown)!.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 10), Math.round(top + 10)] });
      world.pass(20);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await sendMouse({ type: 'move', position: [1, 1] });
      await shown.press('Tab');
      await shown.focuses(undo);
      world.pass(20);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(shown.text).to.include(sentence('in 8 seconds'));
      expect(await state()).to.equal('OPEN');
      await shown.press('Tab');
      await waitUntil(() => shown.focused !== undo);
      world.pass(8);
      await becameSo();
    });

    it('is sent at once when the element goes', async () => {
      const { shown } = await confirmed();
      shown.element.remove();
      await becameSo();
    });

    it('is sent at once when the page is hidden', async () => {
      await confirmed();
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
      await becameSo();
    });

    it('is sent at once, as whom it was confirmed, when another account is shown', async () => {
      const { shown } = await confirmed();
      Object.assign(shown.element, { client: undefined });
      await becameSo();
      await waitUntil(() => !notice(shown));
    });

    it('asks whoever leaves the page whether to stay, until it is done', async () => {
      const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
      const { world, shown } = await confirmed();
      expect(leave()).to.equal(false);
      world.pass(8);
      await becameSo();
      await waitUntil(() => !notice(shown));
      expect(leave()).to.equal(true);
    });

    it('says why it could not be done, and tries again', async () => {
      const { world, shown, state } = await confirmed();
      world.gate.refuse(operation, 'AccessDeniedException');
      world.pass(8);
      const again = await shown.find('button', `Try again: ${name}`);
      expect(shown.root.querySelector('.postponed [role=alert]')?.textContent).to.include(name);
      await shown.isAccessible();
      expect(await state()).to.equal('OPEN');
      world.gate.mend();
      again.focus();
      await shown.press('Enter');
      await becameSo();
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
    });

    it('is gone when there is nothing left to do', async () => {
      const { world, shown, close } = await confirmed();
      await close();
      await waitUntil(() => !notice(shown), 'no notice', { timeout: 5000 });
      expect(world.gate.asked).not.to.include(operation);
    });

    it('is not asked about again while it waits', async () => {
      const { shown } = await confirmed();
      const [button] = shown.all('button', tag === 'invitation-list' ? `Cancel invitation for ${name}` : 'Decline');
      await shown.click(button!);
      await waitUntil(() => shown.root.activeElement === notice(shown));
      expect(shown.root.querySelector('dialog[open]')).to.equal(null);
    });

    it('is let go where the page prevents it', async () => {
      const { world, shown, state } = await confirmed();
      shown.element.addEventListener(before, (event) => event.preventDefault());
      world.pass(8);
      await waitUntil(() => !notice(shown));
      expect(await state()).to.equal('OPEN');
    });

    it('is there for six seconds at least, and not at all unless wanted', async () => {
      started = await begin('2');
      await started.confirm();
      await started.shown.reads(sentence('in 6 seconds'));
      started.shown.element.remove();
      started = await begin('0');
      await started.confirm();
      await becameSo();
      expect(notice(started.shown)).to.equal(null);
    });
  });

it('what can be taken back of several is one thing', async () => {
  const world = createListWorld();
  await world.few();
  const list = await world.show({ 'undo-seconds': '10' });
  await list.ready();
  await list.click(list.allBox);
  await list.click(await list.find('button', 'Cancel 2 invitations'));
  await list.dialog('Cancel 2 invitations?');
  await list.press('Tab', 'Enter');
  await list.reads('2 invitations will be canceled in 10 seconds.');
  expect(list.selected).to.deep.equal([]);
  await list.click(await list.find('button', 'Undo: Cancel 2 invitations'));
  await waitUntil(() => !list.text.includes('will be canceled'));
  world.pass(20);
  expect(world.gate.asked).not.to.include('CancelHandshake');
});

it('accepting is never put off', async () => {
  const world = createInboxWorld();
  const { Id, inbox } = await world.invited();
  inbox.element.setAttribute('undo-seconds', '10');
  await inbox.accept();
  await waitUntil(async () => (await world.stateOf(Id)) === 'ACCEPTED', 'accepted', { timeout: 5000 });
  expect(inbox.root.querySelector('.postponed')).to.equal(null);
});
