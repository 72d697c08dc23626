const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

/** How far a clock jumps ahead, in milliseconds: short steps more often than the periods of the rules. */
export const forwards = [1, 1, second, second, 60 * second, 60 * second, hour, hour, day / 2, day - 1, day, day, 4 * day, 8 * day, 15 * day, 31 * day] as const;

/** How far it jumps back. */
export const backwards = [-1, -second, -hour, -day, -20 * day] as const;
