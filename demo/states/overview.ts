import { html, nothing, render, type TemplateResult } from 'lit';
import { forceColors } from './forced-colors.ts';
import { addressOf, applyLook, type Choice, choices, type Look } from './look.ts';
import { stage } from './stage.ts';
import type { State, StateTag } from './state.ts';
import { states, stateTags } from './states.ts';

/** What a choice is called, and what can be chosen. */
const words: Readonly<Record<Exclude<Choice, 'lang'>, readonly [legend: string, ...options: readonly string[]]>> = {
  theme: ['Theme', 'Auto', 'Light', 'Dark'],
  width: ['Width', 'Column', '320 px', 'Wide'],
  dir: ['Direction', 'Left to right', 'Right to left'],
  text: ['Text', '100 %', '200 %'],
  colors: ['Colours', 'Own', 'Forced'],
};

const languageName = (code: string): string => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;

const segments = (name: keyof typeof words, look: Look): TemplateResult => {
  const [legend, ...options] = words[name];
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="segments">
      ${options.map((option, index) => {
        const value = choices[name][index] ?? '';
        return html`<label><input class="hidden" type="radio" name=${name} .value=${value} .checked=${look[name] === value} />${option}</label>`;
      })}
    </div>
  </fieldset>`;
};

const lookForm = (look: Look): TemplateResult =>
  html`<form aria-label="How states are shown">
    ${Object.keys(words).map((name) => segments(name as keyof typeof words, look) /* its own keys */)}
    <label class="language"
      >Language
      <select name="lang">
        ${choices.lang.map((code) => html`<option value=${code} ?selected=${look.lang === code} lang=${code}>${languageName(code)}</option>`)}
      </select></label
    >
  </form>`;

const index = html`<nav aria-label="States">
  ${stateTags.map(
    (tag) =>
      html`<h2><a href="#${tag}">&lt;${tag}&gt;</a></h2>
        <ul role="list">
          ${states[tag].map(({ name, title }) => html`<li><a href="#${name}">${title}</a></li>`)}
        </ul>`,
  )}
</nav>`;

const figure = ({ name, title, modal, press }: State, look: Look): TemplateResult =>
  html`<figure id=${name}>
    <figcaption>
      <h3>${title}</h3>
      <a class="mono quiet" href=${addressOf(look, name)}>${name}</a>
    </figcaption>
    ${modal
      ? html`<p class="quiet">
          It covers the page. <a href=${addressOf(look, name)} aria-label="Show: ${title}">Show</a>${press
            ? ', then press the button: the element does not listen to a script there.'
            : nothing}
        </p>`
      : html`<div class="frame" data-name=${name}></div>`}
  </figure>`;

const page = (look: Look): TemplateResult => html`<a class="skip" href="#states">Skip to the states</a>
  <aside>
    <a class="home" href="./">org-invitations</a>
    <h1>Every state</h1>
    ${lookForm(look)} ${index}
  </aside>
  <main id="states">
    ${stateTags.map(
      (tag) =>
        html`<section aria-labelledby=${tag}>
          <h2 id=${tag} class="mono">&lt;${tag}&gt;</h2>
          ${states[tag].map((state) => figure(state, look))}
        </section>`,
    )}
  </main>`;

/** Brings about a state in its frame, where nothing may take focus away meanwhile. */
async function show(tag: StateTag, state: State): Promise<void> {
  const frame = document.querySelector<HTMLElement>(`[data-name="${state.name}"]`);
  if (!frame) return;
  frame.inert = true;
  await stage(tag, state, frame, () => Promise.reject(new Error('Nobody is asked to press anything here.'))).reached.catch(console.error);
  frame.inert = false;
}

/** Shows all states on one page, with an index and a choice of looks. */
export async function showAll(first: Look): Promise<void> {
  let look = first;
  const apply = (): void => {
    render(page(look), document.body);
    applyLook(look, document.querySelectorAll<HTMLElement>('.frame'));
    forceColors(look.colors === 'forced');
  };
  apply();
  document.querySelector('form')?.addEventListener('change', (event) => {
    const { form } = event.target as HTMLInputElement; // what can change in a form is a control of it
    if (!form) return;
    look = { ...look, ...Object.fromEntries(new FormData(form)) };
    history.replaceState(null, '', addressOf(look) + location.hash);
    apply();
  });
  await Promise.all(stateTags.flatMap((tag) => states[tag].map((state) => show(tag, state))));
  forceColors(look.colors === 'forced');
  // What stands above was not as high when the page came, and some states scroll to what they show.
  (document.querySelector(':target') ?? document.body).scrollIntoView({ behavior: 'instant' });
}
