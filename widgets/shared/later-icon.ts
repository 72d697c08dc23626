import type { TemplateResult } from 'lit';
import { drawing } from './icon.ts';

const paths = {
  remove: 'M4.25 4.25l7.5 7.5m0-7.5l-7.5 7.5',
  check: 'M3.25 8.5l3.25 3.25l6.25-7.5',
  error: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4ZM8 5v3.25M8 10.9v.1',
  copy: 'M5.75 5.75h7.5v7.5h-7.5ZM10.25 5.75v-3h-7.5v7.5h3',
} as const;

/** A drawing of the same family that only what comes on demand has. */
export const laterIcon = (name: keyof typeof paths): TemplateResult => drawing(paths[name]);
