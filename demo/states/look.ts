import { languageCodes } from '../../widgets/localization/languages.ts';

/** What can be chosen about how states are shown; the first of each is what is shown unless told. */
export const choices = {
  theme: ['auto', 'light', 'dark'],
  width: ['column', '320', 'wide'],
  dir: ['ltr', 'rtl'],
  text: ['100', '200'],
  colors: ['own', 'forced'],
  lang: ['en', ...languageCodes.filter((code) => code !== 'en')],
} as const satisfies Record<string, readonly string[]>;

/** The name of a choice, which is its name in the page's address. */
export type Choice = keyof typeof choices;

/** How states are shown. */
export type Look = Readonly<Record<Choice, string>>;

const names = Object.keys(choices) as readonly Choice[]; // its keys are all there is

/** The look that an address asks for. */
export function readLook(search: URLSearchParams): Look {
  return Object.fromEntries(names.map((name) => [name, search.get(name) ?? choices[name][0]])) as Look; // from all the names
}

/** The part of an address that asks for a look, and for a state where one is named. */
export function addressOf(look: Look, state?: string): string {
  const different = names.filter((name) => look[name] !== choices[name][0]);
  return `?${new URLSearchParams([...(state ? [['state', state]] : []), ...different.map((name) => [name, look[name]])]).toString()}`;
}

/** Shows the frames of a page in a look, but for the colours, which are forced on elements that are there already. */
export function applyLook({ lang, dir, ...rest }: Look, frames: Iterable<HTMLElement>): void {
  Object.assign(document.documentElement.dataset, rest);
  for (const frame of frames) Object.assign(frame, { lang, dir });
}
