import { html, render } from 'lit';
import { forceColors } from './forced-colors.ts';
import { addressOf, applyLook, type Look } from './look.ts';
import { stage } from './stage.ts';
import { states, stateTags } from './states.ts';

const { dataset } = document.documentElement;

/**
 * Shows one state on a page of its own. The root's `data-stage` tells how far it is: `coming`, `press` where a person
 * has to press a button, `reached`, or `missed`.
 */
export async function showAlone(name: string, look: Look): Promise<void> {
  const found = stateTags.flatMap((tag) => states[tag].map((state) => ({ tag, state }))).find(({ state }) => state.name === name);
  if (!found) {
    render(html`<main class="alone"><p>There is no state “${name}”. <a href=${addressOf(look)}>Choose one of all states.</a></p></main>`, document.body);
    return;
  }
  document.title = `${found.state.title} · org-invitations`;
  render(html`<main class="alone"><div class="frame"></div></main>`, document.body);
  const [frame] = document.querySelectorAll<HTMLElement>('.frame');
  if (!frame) return;
  applyLook(look, [frame]);
  dataset['stage'] = 'coming';
  const person = (button: HTMLElement) => {
    dataset['stage'] = 'press';
    return new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
  };
  try {
    const { reached, rests } = stage(found.tag, found.state, frame, person);
    await reached;
    await rests();
    forceColors(look.colors === 'forced');
    dataset['stage'] = 'reached';
  } catch (error) {
    dataset['stage'] = 'missed';
    throw error;
  }
}
