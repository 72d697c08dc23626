import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something is so, in milliseconds as long as a busy machine may take for what comes on demand. */
export const waitUntil = (holds: () => unknown, message?: string, { timeout = 5000 } = {}): Promise<void> => wait(holds, message, { timeout });
