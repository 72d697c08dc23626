import { html, type TemplateResult } from 'lit';

const circle = 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5';

const paths = {
  OPEN: `${circle}M8 4.75V8l2.25 1.5`,
  SOON: 'M4 1.75h8M4 14.25h8M4.75 1.75v2.5L8 8l3.25-3.75v-2.5M4.75 14.25v-2.5L8 8l3.25 3.75v2.5',
  ACCEPTED: `${circle}M5.25 8.25l2 2l3.5-4`,
  DECLINED: `${circle}M5.75 5.75l4.5 4.5m0-4.5l-4.5 4.5`,
  CANCELED: `${circle}M3.6 12.4l8.8-8.8`,
  EXPIRED: `${circle}M5 8h6`,
  warning: 'M8 2L1.75 13.25h12.5ZM8 6.5v3M8 11.4v.1',
  info: `${circle}M8 7.25v3.5M8 5v.1`,
  plus: 'M8 3v10M3 8h10',
  chevron: 'M6 3.75L10.25 8L6 12.25',
  refresh: 'M13.25 8a5.25 5.25 0 1 1-1.6-3.75M13.25 2v2.75H10.5',
  note: 'M2.25 3.25h11.5v7.5H7.5L4.75 13.25v-2.5h-2.5Z',
  mail: 'M1.75 3.5h12.5v9H1.75ZM2 4l6 5l6-5',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof paths;

/** A drawing of the one family by its path: 16 units square, lines of 1.5, in the colour of the text beside it. */
export const drawing = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

/** A drawing by its name. */
export const icon = (name: IconName): TemplateResult => drawing(paths[name]);
