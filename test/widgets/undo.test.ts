import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { sendMouse } from '@web/test-runner-commands';
import type { ElementHarness } from '../harness/element-harness.ts';
import { hear } from '../harness/hear.ts';
import { createInboxWorld } from '../harness/show-inbox.ts';
import { createListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

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
    told: /^Invitation for adam@example.com: Canceled$/,
    over: 'This invitation was canceled',
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
    told: /^Invitation from Management Account: Declined$/,
    over: 'This invitation was canceled meanwhile',
  },
} as const;

const heard = hear();

/** Longer than it takes to look at the clock. */
const look = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 600));

/** Nothing lies where a notice appears. */
beforeEach(() => sendMouse({ type: 'move', position: [1, 1] }));

const notice = (shown: ElementHarness<LitElement>): HTMLElement | null => shown.root.querySelector('.postponed');

for (const [tag, { begin, sentence, name, becomes, operation, before, home, told, over }] of Object.entries(elements))
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
      expect(shown.root.activeElement === notice(shown)).to.equal(true);
      expect(heard).to.deep.equal([`${sentence('in 8 seconds')}\nUndo\nDo it now`]);
      await shown.isAccessible();
      world.pass(5);
      await shown.reads(sentence('in 3 seconds'));
      expect(await state()).to.equal('OPEN');
      world.pass(3);
      await becameSo();
      await waitUntil(() => !notice(shown));
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
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      expect(heard.slice(1)).to.deep.equal(['Undone. Nothing was sent.']);
      world.pass(20);
      await look();
      expect(await state()).to.equal('OPEN');
      expect(world.gate.asked).not.to.include(operation);
    });

    it('waits as long as somebody has a pointer or focus on it', async () => {
      const { world, shown, state } = await confirmed();
      const { left, top } = notice(shown)!.getBoundingClientRect();
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
      await waitUntil(() => !notice(shown)!.contains(shown.root.activeElement));
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

    it('is sent at once when the page is about to be left, and who leaves is asked whether to stay until that is done', async () => {
      const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
      const { shown } = await confirmed();
      expect(leave()).to.equal(false);
      await becameSo();
      await waitUntil(() => !notice(shown));
      expect(leave()).to.equal(true);
    });

    it('need not be waited for', async () => {
      const { world, shown } = await confirmed();
      const release = world.gate.hold(operation);
      await shown.press('Tab', 'Tab', 'Enter');
      await waitUntil(() => shown.all('button', undo).length === 0);
      await shown.focuses(`Do it now: ${name}`);
      await shown.isAccessible();
      release();
      await becameSo();
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
    });

    it('says why it could not be done, each time, and tries again', async () => {
      const { world, shown, state } = await confirmed();
      world.gate.refuse(operation, 'AccessDeniedException', { times: 2 });
      world.pass(8);
      await shown.find('button', `Try again: ${name}`);
      expect(shown.root.activeElement === notice(shown)).to.equal(true);
      expect(heard.at(-1)).to.include(name).and.match(/Try again\nClose$/);
      await shown.isAccessible();
      expect(await state()).to.equal('OPEN');
      await new Promise((resolve) => setTimeout(resolve, 1000)); // the same is not said twice within a second
      const { length } = heard;
      await shown.press('Tab', 'Enter');
      await waitUntil(() => heard.length > length, 'heard again');
      await shown.click(await shown.find('button', `Try again: ${name}`));
      await becameSo();
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
    });

    it('can be left at its failure', async () => {
      const { world, shown, state } = await confirmed();
      world.gate.refuse(operation, 'AccessDeniedException');
      world.pass(8);
      await shown.click(await shown.find('button', `Close: ${name}`));
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      expect(await state()).to.equal('OPEN');
    });

    it('says what became of it meanwhile', async () => {
      const { world, shown, close } = await confirmed();
      await close();
      await shown.reads(over);
      expect(shown.all('button', undefined, notice(shown)!).map(({ innerText }) => innerText)).to.deep.equal(['Close']);
      await shown.isAccessible();
      world.pass(20);
      await look();
      expect(heard).to.have.length(2);
      expect(heard[1]).to.include(over);
      await shown.press('Tab', 'Enter');
      await waitUntil(() => !notice(shown));
      expect(document.activeElement === shown.element).to.equal(true);
      expect(world.gate.asked).not.to.include(operation);
    });

    it('does not wait for a pointer that merely lies where it appears', async () => {
      const { world, shown } = await confirmed();
      notice(shown)!.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'touch', bubbles: true }));
      notice(shown)!.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      world.pass(8);
      await becameSo();
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

describe('what can be taken back of several', () => {
  /** A list with two that are about to be canceled. */
  async function two() {
    const world = createListWorld();
    await world.few();
    const list = await world.show({ 'undo-seconds': '10' });
    await list.ready();
    await list.click(list.allBox);
    await list.click(await list.find('button', 'Cancel 2 invitations'));
    await list.dialog('Cancel 2 invitations?');
    await list.press('Tab', 'Enter');
    await list.reads('2 invitations will be canceled in 10 seconds.');
    heard.length = 0;
    const open = async () => (await world.sent()).filter(({ State }) => State === 'OPEN').length;
    const asked = () => world.gate.asked.filter((operation) => operation === 'CancelHandshake').length;
    return { world, list, open, asked };
  }

  it('is one thing', async () => {
    const { world, list, asked } = await two();
    expect(list.selected).to.deep.equal([]);
    await list.click(await list.find('button', 'Undo: Cancel 2 invitations'));
    await waitUntil(() => !list.text.includes('will be canceled'));
    await list.focuses('adam@example.com');
    world.pass(20);
    await look();
    expect(asked()).to.equal(0);
  });

  it('is in sight wherever the list is read, and moves nothing when it comes and goes', async () => {
    const world = createListWorld();
    await world.many(30);
    const list = await world.show({ 'undo-seconds': '10', 'page-size': '50' });
    await list.ready();
    const button = list.get('button', 'Cancel invitation for nobody20@example.com');
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = () => `${scrollY} ${button.getBoundingClientRect().top}`;
    const before = place();
    button.click();
    await list.dialog('Cancel invitation?');
    await list.press('Tab', 'Enter');
    await list.noDialog();
    await list.reads('will be canceled in 10 seconds.');
    expect(place()).to.equal(before);
    const { bottom } = notice(list)!.getBoundingClientRect();
    expect(bottom).to.be.within(0, innerHeight);
    await list.press('Tab', 'Enter');
    await waitUntil(() => !notice(list));
    expect(place()).to.equal(before);
  });

  it('is told once when it is done', async () => {
    const { world, list, open } = await two();
    world.pass(10);
    await waitUntil(() => !notice(list));
    expect(await open()).to.equal(0);
    expect(heard).to.deep.equal(['2 invitations canceled']);
  });

  it('is sent together when the page is about to be left', async () => {
    const { world, list, asked } = await two();
    const release = world.gate.hold('CancelHandshake');
    dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await waitUntil(() => asked() === 2);
    release();
    await waitUntil(() => !notice(list));
  });

  it('stays beside another, and ends for itself', async () => {
    const { world, list, open } = await two();
    await world.invite('bob@example.com');
    await list.askToCancel('bob@example.com');
    await list.press('Tab', 'Enter');
    await list.noDialog();
    await list.reads('bob@example.com will be canceled in 10 seconds.');
    await list.isAccessible();
    await list.click(list.get('button', 'Undo: Cancel 2 invitations'));
    world.pass(10);
    await waitUntil(() => !notice(list));
    expect(list.status('bob@example.com')).to.equal('Canceled');
    expect(await open()).to.equal(2);
  });

  it('names each that failed', async () => {
    const { world, list, open } = await two();
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException', { times: 2 });
    world.pass(10);
    await list.reads('2 invitations were not canceled');
    expect(notice(list)!.textContent).to.match(/adam@example.com.*zoe@example.com/s);
    await list.isAccessible();
    await list.click(list.get('button', 'Try again: Cancel 2 invitations'));
    await waitUntil(() => !notice(list));
    expect(await open()).to.equal(0);
  });

  it('lets go of what is closed meanwhile', async () => {
    const { world, list, asked } = await two();
    const [adam, zoe] = await world.sent();
    await world.cancel(adam!.Id);
    await list.reads('The invitation for zoe@example.com will be canceled in 10 seconds.');
    await list.reads('1 invitation can no longer be canceled.');
    await world.cancel(zoe!.Id);
    await list.reads('2 invitations were not canceled');
    await list.isAccessible();
    expect(heard).to.have.length(2);
    expect(heard[0]).to.match(/zoe@example.com.*\n1 invitation can no longer be canceled.\nUndo/s);
    world.pass(20);
    await look();
    expect(asked()).to.equal(0);
  });

  it('shows a failure again to the account that it belongs to', async () => {
    const { world, list } = await two();
    const { client } = list.element;
    world.gate.refuse('CancelHandshake', 'ConcurrentModificationException');
    list.element.client = world.susan;
    await waitUntil(() => !notice(list));
    list.element.client = client;
    await list.find('button', 'Try again: adam@example.com');
  });
});

it('accepting is never put off', async () => {
  const world = createInboxWorld();
  const { Id, inbox } = await world.invited();
  inbox.element.setAttribute('undo-seconds', '10');
  await inbox.accept();
  await waitUntil(async () => (await world.stateOf(Id)) === 'ACCEPTED', 'accepted');
  expect(inbox.root.querySelector('.postponed')).to.equal(null);
});
