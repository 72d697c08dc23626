/** The time in epoch seconds, to the millisecond. */
export const systemClock = (): number => Date.now() / 1000;
