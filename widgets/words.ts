export { type LanguageCode, languageCodes } from './localization/languages.ts';
export { overrideWords, type Words } from './localization/words.ts';
