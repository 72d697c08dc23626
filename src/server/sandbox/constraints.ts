/** Constraints that several sandbox operations share. */
export const accountId = { type: 'string', required: true, pattern: /^\d{12}$/ } as const;
export const organizationId = { type: 'string', required: true, pattern: /^o-[a-z0-9]{10,32}$/ } as const;
export const oneAccount = { AccountId: accountId } as const;
export const actions = { type: 'list', of: { type: 'string', min: 1, max: 128 } } as const;
