import { sendMouse } from '@web/test-runner-commands';

/** Presses the middle of an element with the real mouse, wherever it is by then. */
export async function press(target: HTMLElement, clicks = 1): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  for (let each = 0; each < clicks; each++) await sendMouse({ type: 'click', position });
}
