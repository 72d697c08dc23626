import type { LitElement } from 'lit';
import type { ElementHarness } from './element-harness.ts';
import { createInboxWorld } from './show-inbox.ts';
import { createListWorld } from './show-list.ts';

/** Each element with something in it that can be taken back: how it is confirmed, what then is about to happen, and what becomes of it. */
export const undoing = {
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
    now: 'Cancel now',
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
          await inbox.click(inbox.get('button', /^Decline invitation from/));
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
    now: 'Decline now',
    home: undefined,
    told: /^Invitation from Management Account: Declined$/,
    over: 'This invitation was canceled meanwhile',
  },
} as const;

/** The notice about what can be taken back. */
export const noticeOf = (shown: ElementHarness<LitElement>): HTMLElement | null => shown.root.querySelector('.postponed');

/** Longer than it takes to look at the clock. */
export const look = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 600));
