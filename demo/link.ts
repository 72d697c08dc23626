/** What a link into the demo opens: an account's inbox, and perhaps one invitation in it. */
export interface Link {
  readonly account: string;
  readonly invitationId?: string;
}

/** Reads a link out of an address's fragment; nothing if it leads elsewhere. */
export function parseLink(fragment: string): Link | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const account = parameters.get('account') ?? '';
  const invitationId = parameters.get('invitation-id') ?? '';
  if (!/^\d{12}$/.test(account)) return undefined;
  return /^h-[0-9a-z]{8,32}$/.test(invitationId) ? { account, invitationId } : { account };
}

/** Writes a link as an address's fragment. */
export const formatLink = ({ account, invitationId }: Link): string =>
  `#account=${account}${invitationId === undefined ? '' : `&invitation-id=${invitationId}`}`;
