import { type FunctionParams, LocalizeController, update } from '@shoelace-style/localize';
import { nothing, type ReactiveControllerHost } from 'lit';
import { countAsIn } from './counting.ts';
import { en } from './en.ts';
import { closest } from '../shared/closest.ts';
import { whenIdle } from '../shared/when-idle.ts';
import { fetchWords, type LanguageCode, languageOf } from './languages.ts';
import type { Terms } from './terms.ts';
import { addWords, hasOwnWords, nameOf } from './words.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly timeZone?: string | undefined };

/** How long the words of another language may hold up the first display, in milliseconds; then English stands in. */
const patience = 1000;

const fetching = new Map<LanguageCode, Promise<void>>();
const complete = new Set<string>();

/** Fetches a language once. A failure is tried again the next time that somebody asks. */
function learn(code: LanguageCode): Promise<void> {
  const known =
    fetching.get(code) ??
    fetchWords(code).then((all) => {
      complete.add(code);
      all.forEach(addWords);
    });
  fetching.set(code, known);
  known.catch(() => fetching.delete(code));
  return known;
}

/** The language that somebody set nearest to an element, else the browser's; English where what was set is no tag. */
function tagOf(element: Element): string {
  const { lang } = closest(element, '[lang]:not([lang=""])') ?? { lang: navigator.language };
  try {
    return new Intl.Locale(lang.replace('_', '-')).toString();
  } catch {
    return 'en';
  }
}

/** Making one takes a hundred times as long as using it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: string, timeZone: string | undefined, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang, { timeZone, ...options });
  } catch {
    return new Intl.DateTimeFormat(lang, options); // what the page named is no time zone
  }
}

const languageChanges = new MutationObserver(update);

addWords(en);

const english = new LocalizeController<Terms>({ lang: 'en', addController: () => undefined } as unknown as Host); // all that it asks of a host

/** Words, dates and numbers for a host in its own language, or in English where nobody has translated it. */
export class Localize extends LocalizeController<Terms> {
  declare host: Host;
  #tag = '';
  #code = 'en';
  #spoken = 'en';
  /** Settles when the host can be shown in its own language; nothing if it can be at once. */
  ready: Promise<unknown> | undefined;

  override hostConnected(): void {
    super.hostConnected();
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      languageChanges.observe(root, { subtree: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.hostUpdate();
    whenIdle(() => void this.complete().catch(() => undefined));
  }

  hostUpdate(): void {
    const tag = tagOf(this.host);
    const [language = ''] = tag.split('-');
    const code = hasOwnWords(tag) ? tag : (languageOf(tag) ?? (hasOwnWords(language) ? language : 'en'));
    const ours = languageOf(code);
    if (!ours || complete.has(ours)) this.#spoken = code;
    const same = code === this.#code;
    this.#tag = tag;
    this.#code = code;
    if (same || code === this.#spoken) return;
    const waiting = Promise.race([this.complete(), new Promise((resolve) => setTimeout(resolve, patience))]);
    this.ready = waiting.catch(() => undefined).then(() => (this.ready = undefined));
  }

  /** Settles when every word is there, also those that are not needed at the start. */
  complete(): Promise<void> {
    return learn(languageOf(this.#code) ?? 'en');
  }

  /** The language of the words: that of before, until every word of another one is there. */
  override lang(): string {
    return this.#spoken;
  }

  /** What marks the words, as attributes of what holds them, where they are in another language than the page. */
  get marks() {
    const dir = super.term('$dir') as Terms['$dir']; // what every language says of itself
    return this.#isForeign ? { lang: this.lang(), dir } : { lang: nothing, dir: nothing };
  }

  override term<Key extends keyof Terms>(key: Key, ...args: FunctionParams<Terms[Key]>): string {
    const name = nameOf(key);
    countAsIn(this.#tag);
    return this.exists(name, { lang: this.lang() }) ? super.term(name, ...args) : english.term(name, ...args);
  }

  override date(date: Date, options?: Intl.DateTimeFormatOptions): string {
    const lang = this.#formats();
    const { timeZone } = this.host;
    const key = JSON.stringify([lang, timeZone, options]);
    const format = dateFormats.get(key) ?? dateFormat(lang, timeZone, options);
    dateFormats.set(key, format);
    return format.format(date);
  }

  override number(number: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.#formats(), options).format(number);
  }

  override relativeTime(value: number, unit: Intl.RelativeTimeFormatUnit, options?: Intl.RelativeTimeFormatOptions): string {
    return new Intl.RelativeTimeFormat(this.#formats(), options).format(value, unit);
  }

  /** Dates and numbers as the host's own region writes them, but never in another language than the words. */
  #formats(): string {
    return this.#isForeign ? this.lang() : this.#tag;
  }

  get #isForeign(): boolean {
    return !this.#tag.startsWith(this.lang().slice(0, 2));
  }
}
