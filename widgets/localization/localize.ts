import { LocalizeController, registerTranslation } from '@shoelace-style/localize';
import { en } from './en.ts';
import type { Terms } from './terms.ts';

/** Words, dates and numbers for a host in its own language, or in English where nobody has translated it. */
export class Localize extends LocalizeController<Terms> {
  override hostConnected(): void {
    super.hostConnected();
    if (this.exists('$code', { lang: 'en' })) return;
    registerTranslation(en);
    // Nobody needs these at the start; until they are there, a failure shows the service's own sentence.
    import('./en-failures.ts').then(
      ({ enFailures }) => registerTranslation(enFailures),
      () => undefined,
    );
  }

  /** The language of words, dates and numbers alike: a date never speaks another language than its sentence. */
  override lang(): string {
    const lang = super.lang();
    return this.exists('$code', { lang }) ? lang : 'en';
  }
}
