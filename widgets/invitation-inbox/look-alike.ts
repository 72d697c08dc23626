/** Alphabets that belong together, after Unicode's report on look-alikes; letters of no others stand side by side in honest words. */
const together = [
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]*$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Bopomofo}]*$/u,
  /^[\p{scx=Latin}\p{scx=Han}\p{scx=Hangul}]*$/u,
  ...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Hebrew', 'Khmer', 'Tamil', 'Telugu', 'Thai'].map(
    (script) => new RegExp(`^\\p{scx=${script}}*$`, 'u'),
  ),
];

const mixed = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
  return !together.some((alphabets) => alphabets.test(letters));
};

/** Tells whether an email address or a name could be mistaken for another: its domain is disguised, or a word mixes alphabets. */
export function looksAlike(text: string): boolean {
  const [, domain] = /@([^@]*)$/.exec(text) ?? [];
  return domain === undefined ? text.split(/\s+/).some(mixed) : /(^|\.)xn--/i.test(domain) || mixed(domain);
}
