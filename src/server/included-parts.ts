import * as administration from '../engine/administration-operations.ts';
import * as messages from '../model/messages.ts';
import type { Parts } from './parts.ts';
import * as sandbox from './sandbox/sandbox-operations.ts';
import * as throttle from './throttle.ts';
import * as worlds from './worlds.ts';

/** The parts in one piece with the engine, for where nothing can be fetched beside it. */
export const includedParts: Parts = {
  administration: async () => administration,
  sandbox: async () => sandbox,
  throttle: async () => throttle,
  worlds: async () => worlds,
  messages: async () => messages,
};
