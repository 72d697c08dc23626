/** Signs that nobody sees and that change what is seen: controls, directions, fillers, tags; joiners where they join nothing. */
const hidden = /(?![\t\n\p{VS}\p{Join_C}])[\p{Cc}\p{DI}\u2028\u2029\uFFF9-\uFFFB]|[\u{E0100}-\u{E01EF}]|(?<=[\0-\u024F])\p{Join_C}/gu;

const shown = (sign: string): string => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;

/** Nothing that AWS sends is longer. */
const longest = 4096;

/** What a template may show of a value that came from elsewhere: a text with its hidden signs in sight and an end, else nothing. */
export function text(value: unknown): string {
  if (typeof value !== 'string') return '';
  const whole = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return whole.replaceAll('\r\n', '\n').replace(hidden, shown);
}
