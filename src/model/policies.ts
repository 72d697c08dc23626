/** The switches for where AWS has moved on from the document. All are off by default: the document's rules hold. */
export interface Policies {
  /** A member may accept an invitation of another organization, and moves there directly. */
  readonly DirectTransfer: boolean;
  /** The partition alone decides who can be in one organization; sellers of record do not. */
  readonly PartitionOnly: boolean;
  /** An account id that nobody has can be invited, as an address can. */
  readonly UnknownAccounts: boolean;
  /** An address that nobody has cannot be invited. */
  readonly KnownAddressesOnly: boolean;
  /** Requests are throttled at AWS's rates. */
  readonly Throttling: boolean;
}

/** The document's rules, without any switch. */
export const documentPolicies: Policies = {
  DirectTransfer: false,
  PartitionOnly: false,
  UnknownAccounts: false,
  KnownAddressesOnly: false,
  Throttling: false,
};
