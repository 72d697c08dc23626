/** The organization that an account is in, as far as the account itself can see. */
export interface Membership {
  readonly organizationId: string;
  readonly managementId: string;
  readonly managementEmail: string;
}
