/** The members of a request that is about one account. */
export const oneAccount = { AccountId: { type: 'string', pattern: /^\d{12}$/, required: true } } as const;
