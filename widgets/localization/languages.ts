import type { Words } from './words.ts';

const english = () => Promise.all([import('./en-later.ts'), import('./en-failures.ts')]);

type File = Readonly<Record<string, Words>>;

/** The files of each language: every export of theirs is words of it. */
const files = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  en: english,
  'en-GB': () => Promise.all([import('./en-later.ts'), import('./en-failures.ts'), import('./en-GB.ts')]),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  id: () => import('./id.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  'pt-BR': () => import('./pt-BR.ts'),
  th: () => import('./th.ts'),
  tr: () => import('./tr.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  'zh-TW': () => import('./zh-TW.ts'),
} satisfies Record<string, () => Promise<File | readonly File[]>>;

/** The code of a language that we speak. */
export type LanguageCode = keyof typeof files;

/** The code of every language that we speak. */
export const languageCodes = Object.keys(files) as readonly LanguageCode[]; // its keys are all there is

/** Fetches the words of a language; of English, those that are not there from the start. */
export const fetchWords = async (code: LanguageCode): Promise<readonly Words[]> => [await files[code]()].flat().flatMap((file) => Object.values<Words>(file));

/** Which of two ways of writing a language a tag means. */
const variants: Readonly<Record<string, (locale: Intl.Locale) => string>> = {
  en: ({ region = 'US' }) => (['US', 'CA', 'PH'].includes(region) ? 'en' : 'en-GB'),
  pt: () => 'pt-BR',
  zh: (locale) => (locale.maximize().script === 'Hant' ? 'zh-TW' : 'zh-CN'),
};

/** The language of ours that a BCP 47 tag such as `de-AT` asks for; nothing where we speak none. */
export function languageOf(tag: string): LanguageCode | undefined {
  const locale = new Intl.Locale(tag);
  const code = variants[locale.language]?.(locale) ?? locale.language;
  return languageCodes.find((each) => each === code);
}
