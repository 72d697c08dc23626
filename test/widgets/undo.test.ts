import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { hear } from '../harness/hear.ts';
import { createInboxWorld } from '../harness/show-inbox.ts';
import { look, noticeOf, undoing } from '../harness/undo.ts';
import { waitUntil } from '../support/wait-until.ts';

const heard = hear();

/** Nothing lies where a notice appears. */
beforeEach(() => sendMouse({ type: 'move', position: [1, 1] }));

for (const [tag, { begin, sentence, name, becomes, operation, before, now, home, told, over }] of Object.entries(undoing))
  describe(`what can be taken back in <${tag}>`, () => {
    const undo = `Undo: ${name}`;
    let started: Awaited<ReturnType<typeof begin>>;

    async function confirmed(): Promise<typeof started> {
      started = await begin();
      await started.confirm();
      await started.shown.reads(sentence('in 8 seconds'));
      return started;
    }

    const becameSo = () => waitUntil(async () => (await started.state()) === becomes, becomes);

    it('is told with the time that is left, has focus, and is sent when that is over', async () => {
      const { world, shown, state } = await confirmed();
      expect(shown.root.activeElement === noticeOf(shown)).to.equal(true);
      expect(heard).to.deep.equal([`${sentence('in 8 seconds')}\nUndo\n${now}`]);
      await shown.isAccessible();
      world.pass(5);
      await shown.reads(sentence('in 3 seconds'));
      expect(await state()).to.equal('OPEN');
      world.pass(3);
      await becameSo();
      await waitUntil(() => !noticeOf(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      if (home) await shown.focuses(home);
      await waitUntil(() => heard.length === 2, 'the end is told');
      expect(heard[1]).to.match(told);
    });

    it('is taken back by keyboard, and nothing was sent', async () => {
      const { world, shown, state } = await confirmed();
      await shown.press('Tab');
      await shown.focuses(undo);
      await shown.press('Enter');
      await waitUntil(() => !noticeOf(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      expect(heard.slice(1)).to.deep.equal(['Undone. Nothing was sent.']);
      world.pass(20);
      await look();
      expect(await state()).to.equal('OPEN');
      expect(world.gate.asked).not.to.include(operation);
    });

    it('waits as long as somebody has a pointer or focus on it', async () => {
      const { world, shown, state } = await confirmed();
      const { left, top } = noticeOf(shown)!.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 10), Math.round(top + 10)] });
      world.pass(20);
      await look();
      await sendMouse({ type: 'move', position: [1, 1] });
      await shown.press('Tab');
      await shown.focuses(undo);
      world.pass(20);
      await look();
      expect(shown.text).to.include(sentence('in 8 seconds'));
      expect(await state()).to.equal('OPEN');
      await shown.press('Tab', 'Tab');
      await waitUntil(() => !noticeOf(shown)!.contains(shown.root.activeElement));
      world.pass(8);
      await becameSo();
    });

    it('still waits when the element is put elsewhere on the page', async () => {
      const { world, shown, state } = await confirmed();
      document.body.prepend(shown.element);
      await shown.element.updateComplete;
      await look();
      expect(world.gate.asked).not.to.include(operation);
      expect(await state()).to.equal('OPEN');
      expect(noticeOf(shown)).not.to.equal(null);
      shown.element.remove();
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
      await waitUntil(() => !noticeOf(shown));
    });

    it('is sent at once when the page is about to be left, and who leaves is asked whether to stay until that is done', async () => {
      const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
      const { shown } = await confirmed();
      expect(leave()).to.equal(false);
      await becameSo();
      await waitUntil(() => !noticeOf(shown));
      expect(leave()).to.equal(true);
    });

    it('need not be waited for', async () => {
      const { world, shown } = await confirmed();
      const release = world.gate.hold(operation);
      await shown.press('Tab', 'Tab', 'Enter');
      await waitUntil(() => shown.all('button', undo).length === 0);
      await shown.focuses(`${now}: ${name}`);
      await shown.isAccessible();
      release();
      await becameSo();
      await waitUntil(() => !noticeOf(shown));
      expect(document.activeElement === shown.element).to.equal(true);
    });

    it('says why it could not be done, each time, and tries again', async () => {
      const { world, shown, state } = await confirmed();
      world.gate.refuse(operation, 'AccessDeniedException', { times: 2 });
      world.pass(8);
      await shown.find('button', `Try again: ${name}`);
      expect(shown.root.activeElement === noticeOf(shown)).to.equal(true);
      expect(heard.at(-1)).to.include(name).and.match(/Try again\nClose$/);
      await shown.isAccessible();
      expect(await state()).to.equal('OPEN');
      await new Promise((resolve) => setTimeout(resolve, 1000)); // the same is not said twice within a second
      const { length } = heard;
      await shown.press('Tab', 'Enter');
      await waitUntil(() => heard.length > length, 'heard again');
      await shown.click(await shown.find('button', `Try again: ${name}`));
      await becameSo();
      await waitUntil(() => !noticeOf(shown));
      expect(document.activeElement === shown.element).to.equal(true);
    });

    it('can be left at its failure', async () => {
      const { world, shown, state } = await confirmed();
      world.gate.refuse(operation, 'AccessDeniedException');
      world.pass(8);
      await shown.click(await shown.find('button', `Close: ${name}`));
      await waitUntil(() => !noticeOf(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      expect(await state()).to.equal('OPEN');
    });

    it('says what became of it meanwhile', async () => {
      const { world, shown, close } = await confirmed();
      await close();
      await shown.reads(over);
      expect(shown.all('button', undefined, noticeOf(shown)!).map(({ innerText }) => innerText)).to.deep.equal(['Close']);
      await shown.isAccessible();
      world.pass(20);
      await look();
      expect(heard).to.have.length(2);
      expect(heard[1]).to.include(over);
      await shown.press('Tab', 'Enter');
      await waitUntil(() => !noticeOf(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      expect(world.gate.asked).not.to.include(operation);
    });

    it('does not wait for a pointer that merely lies where it appears', async () => {
      const { world, shown } = await confirmed();
      noticeOf(shown)!.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'touch', bubbles: true }));
      noticeOf(shown)!.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      world.pass(8);
      await becameSo();
    });

    it('is not asked about again while it waits', async () => {
      const { shown } = await confirmed();
      const buttons = shown.all('button', tag === 'invitation-list' ? `About to be canceled: ${name}` : /^(Accept|Decline) invitation from/);
      for (const button of buttons) {
        await shown.click(button);
        if (tag === 'invitation-list') await waitUntil(() => shown.root.activeElement === noticeOf(shown));
        else {
          expect(button.ariaDisabled).to.equal('true');
          expect(shown.root.getElementById(button.getAttribute('aria-describedby')!)?.innerText).to.include('about to be declined. Undo that first');
        }
        expect(shown.root.querySelector('dialog[open]')).to.equal(null);
      }
      await shown.isAccessible();
      await shown.click(shown.get('button', undo));
      await waitUntil(() => buttons.every(({ ariaDisabled }) => ariaDisabled !== 'true'), 'both are possible again');
    });

    it('is let go where the page prevents it', async () => {
      const { world, shown, state } = await confirmed();
      shown.element.addEventListener(before, (event) => event.preventDefault());
      world.pass(8);
      await waitUntil(() => !noticeOf(shown));
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
      expect(noticeOf(started.shown)).to.equal(null);
    });
  });

it('accepting is never put off', async () => {
  const world = createInboxWorld();
  const { Id, inbox } = await world.invited();
  inbox.element.setAttribute('undo-seconds', '10');
  await inbox.accept();
  await waitUntil(async () => (await world.stateOf(Id)) === 'ACCEPTED', 'accepted');
  expect(noticeOf(inbox)).to.equal(null);
});
