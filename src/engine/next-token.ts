const rowId = /^(h-[0-9a-z]{8,32}|\d{12})$/;

/**
 * Tokens that continue a list: the last id that was read, bound to whoever asked for what. `scope` tells the lists
 * apart; a token of another list, or of nobody, is refused.
 */
export const nextToken = {
  encode: (scope: readonly unknown[], lastId: string): string => `${JSON.stringify(scope)}${lastId}`,

  /** The id to continue after; `null` for a token that does not belong to the list. */
  decode(scope: readonly unknown[], token: string | undefined): string | null | undefined {
    if (token === undefined) return undefined;
    const prefix = JSON.stringify(scope);
    const id = token.startsWith(prefix) ? token.slice(prefix.length) : '';
    return rowId.test(id) ? id : null;
  },
};
