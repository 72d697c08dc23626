import InlineWorker from './self-contained.ts?worker&inline';

/** Starts the worker from its own source, for hosts that serve the SDK from another origin. */
export const startInline = (): Worker => new InlineWorker();
