/** Signs that nobody sees and that change what is seen: controls, directions, fillers, tags; joiners where they join nothing. */
const hidden =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|(?<=[\u0000-\u024F])[\u200C\u200D]|\u034F/gu;

const shown = (sign: string): string => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;

/** Nothing that AWS sends is longer. */
const longest = 4096;

/** What a template may show of a value that came from elsewhere: a text with its hidden signs in sight and an end, else nothing. */
export function text(value: unknown): string {
  if (typeof value !== 'string') return '';
  const whole = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return whole.replaceAll('\r\n', '\n').replace(hidden, shown);
}
