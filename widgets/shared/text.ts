const hidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const shown = (sign: string): string => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** What a template may show of a value that came from elsewhere: a text with its control characters in sight, else nothing. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').replace(hidden, shown) : '');
