const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });
const dayOnly = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const short = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A time in epoch seconds as people write it, to the minute. */
export const dateAndTime = (at: number): string => format.format(at * 1000);

/** A time in epoch seconds as people write it, to the day. */
export const day = (at: number): string => dayOnly.format(at * 1000);

/** A time in epoch seconds as a list has room for it. */
export const shortDate = (at: number): string => short.format(at * 1000);
