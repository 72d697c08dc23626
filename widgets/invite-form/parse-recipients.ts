const named = /(?<![^\s,;])(?:"[^"]*"|[^<>"@\s,;][^<>"@,;\n\t]*)?\s*<\s*([^<>\s]+)\s*>/g;
const accountId = /(?<!\S)\d{12}(?!\S)/g;
const groupedId = /(?<![\w-])(\d{4})[- ](\d{4})[- ](\d{4})(?![\w-])/g;
/** Commas and semicolons of keyboards that write from right to left, or Chinese and Japanese. */
const foreign = /[，、；،؛]/g;

/**
 * Takes a typed or pasted text apart into recipients, separated by comma, semicolon, space, tab or newline.
 * Unwraps `Name <address>`, `mailto:` and account ids in groups of four digits. Nothing that was typed is dropped.
 */
export const parseRecipients = (text: string): readonly string[] =>
  text
    .replace(foreign, ',')
    .replace(groupedId, '$1$2$3')
    .replace(named, (whole, address: string) => [...(whole.match(accountId) ?? []), address, ''].join())
    .split(/[,;\s]+/)
    .map((piece) => piece.replace(/^mailto:([^?]*).*$/i, '$1'))
    .filter((piece) => piece !== '');
