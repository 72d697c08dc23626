/** How many characters a message may have, counted in code points. */
export const longestMessage = 1024;
