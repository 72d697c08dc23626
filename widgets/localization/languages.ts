import type { Words } from './words.ts';

const english = async (): Promise<readonly Words[]> => {
  const [{ enLater }, { enFailures }] = await Promise.all([import('./en-later.ts'), import('./en-failures.ts')]);
  return [enLater, enFailures];
};

const files = { en: english } satisfies Record<string, () => Promise<readonly Words[]>>;

/** The code of a language that we speak. */
export type LanguageCode = keyof typeof files;

/** The code of every language that we speak. */
export const languageCodes = Object.keys(files) as readonly LanguageCode[]; // its keys are all there is

/** Fetches the words of a language; of English, those that are not there from the start. */
export const fetchWords = (code: LanguageCode): Promise<readonly Words[]> => files[code]();

/** Which of two ways of writing a language a tag means. */
const variants: Readonly<Record<string, (locale: Intl.Locale) => string>> = {
  en: ({ region = 'US' }) => (['US', 'CA', 'PH'].includes(region) ? 'en' : 'en-GB'),
  pt: () => 'pt-BR',
  zh: (locale) => (locale.maximize().script === 'Hant' ? 'zh-TW' : 'zh-CN'),
};

/** The language of ours that a BCP 47 tag such as `de-AT` asks for; nothing where we speak none, or it is no tag. */
export function languageOf(tag: string): LanguageCode | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const code = variants[locale.language]?.(locale) ?? locale.language;
    return languageCodes.find((each) => each === code);
  } catch {
    return undefined;
  }
}
