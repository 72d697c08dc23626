/** A time so many seconds after another, to the millisecond. */
export const secondsAfter = (time: number, seconds: number): number => Math.round((time + seconds) * 1000) / 1000;
