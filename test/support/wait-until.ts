import { waitUntil as wait } from '@open-wc/testing';

/** How long all that comes on demand may take, in milliseconds: the test server compiles it module by module, beside other work. */
export const patience = 15_000;

/** Waits until something is so, in milliseconds as long as a busy machine may take for what comes on demand. */
export const waitUntil = (holds: () => unknown, message?: string, { timeout = 5000 } = {}): Promise<void> => wait(holds, message, { timeout });
