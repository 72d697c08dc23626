/** Tells whether a text is an AWS account id: 12 digits. */
export const isAccountId = (text: string): boolean => /^\d{12}$/.test(text);
