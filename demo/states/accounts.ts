/** The accounts of the demo world. */
export const accounts = {
  bill: '111111111111',
  juan: '222222222222',
  susan: '333333333333',
  anika: '444444444444',
  priya: '555555555555',
} as const;

/** The name of an account of the demo world. */
export type AccountName = keyof typeof accounts;
