import type { Words } from './words.ts';

const english = async (): Promise<readonly Words[]> => {
  const [{ enLater }, { enFailures }] = await Promise.all([import('./en-later.ts'), import('./en-failures.ts')]);
  return [enLater, enFailures];
};

const files = {
  ar: async () => [(await import('./ar.ts')).ar],
  de: async () => [(await import('./de.ts')).de],
  en: english,
  'en-GB': async () => [...(await english()), (await import('./en-GB.ts')).enGB],
  es: async () => [(await import('./es.ts')).es],
  fr: async () => [(await import('./fr.ts')).fr],
  id: async () => [(await import('./id.ts')).id],
  it: async () => [(await import('./it.ts')).it],
  ja: async () => [(await import('./ja.ts')).ja],
  ko: async () => [(await import('./ko.ts')).ko],
  'pt-BR': async () => [(await import('./pt-BR.ts')).ptBR],
  th: async () => [(await import('./th.ts')).th],
  tr: async () => [(await import('./tr.ts')).tr],
  'zh-CN': async () => [(await import('./zh-CN.ts')).zhCN],
  'zh-TW': async () => [(await import('./zh-TW.ts')).zhTW],
} satisfies Record<string, () => Promise<readonly Words[]>>;

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
