import { decodeTarget } from './decode-target.ts';

/** An address in angle brackets behind a name, which may be `Last, First`. */
const named = /(?<![^\s,;])(?:"[^"]*"|(?:[\p{L}\p{M}'’ -]+,\s+)?[^<>"@\s,;][^<>"@,;\n\t]*)?\s*<\s*([^<>\s]+)\s*>/gu;
const namedByItself = /(\S+@\S+)\s*<\s*\1\s*>/g;
const accountId = /(?<!\S)\d{12}(?!\S)/g;
const groupedId = /(?<![\w\p{Pd}])(\d{4})[\p{Pd}\p{Zs}](\d{4})[\p{Pd}\p{Zs}](\d{4})(?![\w\p{Pd}])/gu;
/** Commas and semicolons of keyboards that write from right to left, or Chinese and Japanese. */
const foreign = /[，、；،؛]/g;
/** What stands before each item of a list. */
const bullet = /(^|[,;\n])\s*(?:[•·‣◦▪*\p{Pd}]|\d{1,3}[.)])\s+/gu;
/** What sentences put around an address. */
const wrapping = /^[\p{Ps}\p{Pi}"']+|[\p{Pe}\p{Pf}"'.:!?]+$/gu;

/** Takes off what is wrapped around a recipient; what names nobody even then stays as it is. */
function unwrapped(piece: string): string {
  const inside = piece.replace(wrapping, '');
  return !decodeTarget(piece) && decodeTarget(inside) ? inside : piece;
}

/**
 * Takes a typed or pasted text apart into recipients, separated by comma, semicolon, space, tab or newline. Unwraps
 * `Name <address>`, `mailto:`, bullets, brackets, and account ids in groups of four digits. Nothing that was typed is dropped.
 */
export const parseRecipients = (text: string): readonly string[] =>
  text
    .replace(foreign, ',')
    .replace(bullet, '$1 ')
    .replace(groupedId, '$1$2$3')
    .replace(namedByItself, '$1')
    .replace(named, (whole, address: string) => [...(whole.match(accountId) ?? []), address, ''].join())
    .split(/[,;\s]+/)
    .map((piece) => unwrapped(piece.replace(/^mailto:([^?]*).*$/i, '$1')))
    .filter((piece) => piece !== '');
