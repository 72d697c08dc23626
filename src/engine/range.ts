import type { Range } from './store.ts';

/** The stretch of an index behind a prefix, from its beginning or from behind a key. */
export const after = (prefix: Range['prefix'], key: string | undefined): Range => (key === undefined ? { prefix } : { prefix, after: key });
