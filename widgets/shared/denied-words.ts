import type { Localize } from '../localization/localize.ts';

/** Why somebody may not use an operation on the side of the organization and, on a line of its own, what to do about that. */
export const deniedWords = (localize: Localize, operation: 'InviteAccountToOrganization' | 'CancelHandshake'): string =>
  localize.term(`${operation}.AccessDeniedException`).replace('{permission}', `organizations:${operation}`);
