import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { stage } from '../../demo/states/stage.ts';
import { states, stateTags } from '../../demo/states/states.ts';

async function press(button: HTMLElement): Promise<void> {
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

for (const tag of stateTags)
  describe(`<${tag}>`, () => {
    for (const state of states[tag])
      it(`${state.name} is reached and accessible`, async () => {
        const frame = await fixture<HTMLElement>(html`<div></div>`);
        const { reached, remove } = stage(tag, state, frame, press);
        await reached;
        await expect(frame).to.be.accessible();
        remove();
      });
  });
