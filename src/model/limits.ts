/** AWS's figures for the invitation flow. Durations are seconds. */
export const limits = {
  /** An invitation is open for exactly 15 days. */
  invitationLifetime: 15 * 86_400,
  /** A closed invitation stays listed for 30 days after it was accepted, declined, canceled or expired. */
  retention: 30 * 86_400,
  /** Invitation attempts are counted over 24 hours. */
  attemptWindow: 86_400,
  /** Attempts a window, unless the account quota is larger. */
  attempts: 20,
  /** Accounts of an organization, its management account and open invitations included. */
  accounts: 10,
  /** Tags of one account. */
  tags: 50,
  /** Characters of a message, counted in code points like every length here. */
  notes: 1024,
  tagKey: 128,
  tagValue: 256,
  /** Rows of a page. */
  page: 20,
} as const;
