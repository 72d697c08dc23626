import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { createListWorld } from '../harness/show-list.ts';

/** How a button looks: its colour and its line below. */
const looks = (button: HTMLElement): string => {
  const { color, textDecorationLine } = getComputedStyle(button);
  return `${color} ${textDecorationLine}`;
};

describe('a button that is not available', () => {
  it('looks so in a row, under a pointer, too', async () => {
    const { few, show, gate } = createListWorld();
    await few();
    const list = await show();
    await list.ready();
    const cancel = list.get('button', 'Cancel invitation for adam@example.com');
    const live = looks(cancel);
    gate.break();
    await list.element.refresh();
    await list.reads('The service cannot be reached');
    const off = looks(cancel);
    expect(off).to.not.equal(live);
    const { left, top } = cancel.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 5), Math.round(top + 5)] });
    expect(cancel.matches(':hover')).to.equal(true);
    expect(looks(cancel)).to.equal(off);
    await sendMouse({ type: 'move', position: [1, 1] });
  });
});
