import { sendMouse } from '@web/test-runner-commands';

/** Presses a button with the real mouse. */
export async function press(button: HTMLElement): Promise<void> {
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}
