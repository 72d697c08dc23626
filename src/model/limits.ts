/** AWS's figures for the invitation flow. Durations are seconds. */
export const limits = {
  /** An invitation is open for exactly 15 days. */
  invitationLifetime: 15 * 86_400,
  /** A request to switch to all features is open for 90 days. */
  allFeaturesLifetime: 90 * 86_400,
  /** An account that was created in an organization stays in it for at least 4 days. */
  createdAccountAge: 4 * 86_400,
  /** An organization takes over members of others once it is 7 days old. */
  transferOrganizationAge: 7 * 86_400,
  /** Accounts up to which an organization can switch to all features by itself. */
  allFeaturesAccounts: 5000,
  /** A closed invitation stays listed for 30 days after it was accepted, declined, canceled or expired. */
  retention: 30 * 86_400,
  /** Invitation attempts are counted over 24 hours. */
  attemptWindow: 86_400,
  /** Attempts a window, unless the account quota is larger. */
  attempts: 20,
  /** Accounts of an organization, its management account and open invitations included. */
  accounts: 10,
} as const;
