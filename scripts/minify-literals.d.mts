import type { Plugin } from 'vite';

export const minifyLiterals: () => Plugin;
