/** Every state a handshake can be in. An invitation starts as `OPEN`; `REQUESTED` belongs to other actions. */
export type HandshakeState = 'REQUESTED' | 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'CANCELED' | 'EXPIRED';

/** What a handshake is about. An invitation is `INVITE`. */
export type ActionType =
  | 'INVITE'
  | 'ENABLE_ALL_FEATURES'
  | 'APPROVE_ALL_FEATURES'
  | 'ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE'
  | 'TRANSFER_RESPONSIBILITY';

/** How a party is named: an account by its id, an account by its email address, or an organization. */
export type HandshakePartyType = 'ACCOUNT' | 'EMAIL' | 'ORGANIZATION';

/** What kind of detail a handshake's resource holds. */
export type HandshakeResourceType =
  | 'ACCOUNT'
  | 'EMAIL'
  | 'ORGANIZATION'
  | 'ORGANIZATION_FEATURE_SET'
  | 'MASTER_EMAIL'
  | 'MASTER_NAME'
  | 'NOTES'
  | 'PARENT_HANDSHAKE';

/** One side of a handshake. */
export interface HandshakeParty {
  readonly Id: string;
  readonly Type: HandshakePartyType;
}

/** A detail of a handshake; an `ORGANIZATION` nests the details of its management account. */
export interface HandshakeResource {
  readonly Type: HandshakeResourceType;
  readonly Value: string;
  readonly Resources?: readonly HandshakeResource[];
}

/** A request from one party and the answer of another, as AWS shows it. Times are epoch seconds. */
export interface Handshake {
  readonly Id: string;
  readonly Arn: string;
  readonly Parties: readonly HandshakeParty[];
  readonly State: HandshakeState;
  readonly RequestedTimestamp: number;
  readonly ExpirationTimestamp: number;
  readonly Action: ActionType;
  readonly Resources: readonly HandshakeResource[];
}

/** Narrows a list of handshakes by one of its members, never both. */
export interface HandshakeFilter {
  readonly ActionType?: ActionType;
  readonly ParentHandshakeId?: string;
}
