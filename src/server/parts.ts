/**
 * The parts that an engine can start without, fetched when they are first needed. Each is asked for before a transaction
 * opens, never within one.
 */
export const fetchedParts = {
  administration: () => import('../engine/administration-operations.ts'),
  sandbox: () => import('./sandbox/sandbox-operations.ts'),
  throttle: () => import('./throttle.ts'),
  worlds: () => import('./worlds.ts'),
  messages: () => import('../model/messages.ts'),
};

/** Where an engine gets these parts from. */
export type Parts = Readonly<typeof fetchedParts>;
