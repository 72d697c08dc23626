import { longestMessage } from './longest-message.ts';

/** How much of something a request or an answer may hold. Lengths are counted in code points. */
export const inputLimits = {
  /** Tags of one account. */
  tags: 50,
  notes: longestMessage,
  tagKey: 128,
  tagValue: 256,
  /** Rows of a page. */
  page: 20,
} as const;
