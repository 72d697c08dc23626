import { html, render } from 'lit';
import { forceColors } from './forced-colors.ts';
import { addressOf, applyLook, type Look, readLook } from './look.ts';
import { stage } from './stage.ts';
import { states, stateTags } from './states.ts';

const { dataset } = document.documentElement;

/**
 * Shows one state on a page of its own. The root's `data-stage` tells how far it is: `coming`, `press` where a person
 * has to press a button, `reached`, or `missed`. A `look-change` event shows it in another look, as an address asks for it.
 */
export async function showAlone(name: string, first: Look): Promise<void> {
  const found = stateTags.flatMap((tag) => states[tag].map((state) => ({ tag, state }))).find(({ state }) => state.name === name);
  if (!found) {
    render(html`<main class="alone"><p>There is no state “${name}”. <a href=${addressOf(first)}>Choose one of all states.</a></p></main>`, document.body);
    return;
  }
  document.title = `${found.state.title} · org-invitations`;
  render(html`<main class="alone"><div class="frame"></div></main>`, document.body);
  const frame = document.querySelector<HTMLElement>('.frame') as HTMLElement; // just rendered
  const person = (button: HTMLElement) => {
    dataset['stage'] = 'press';
    return new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
  };
  const { reached, seen, rests } = stage(found.tag, found.state, frame, person);

  async function show(look: Look): Promise<void> {
    dataset['stage'] = 'coming';
    applyLook(look, [frame]);
    try {
      await reached;
      await seen();
      await rests();
      forceColors(look.colors === 'forced');
      dataset['stage'] = 'reached';
    } catch (error) {
      dataset['stage'] = 'missed';
      throw error;
    }
  }

  addEventListener('look-change', (event) => void show(readLook(new URLSearchParams((event as CustomEvent<string>).detail)))); // as said above
  await show(first);
}
