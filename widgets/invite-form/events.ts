import type { Tag } from '../../src/model/tag.ts';

/** What is about to be sent. */
export interface BeforeSendDetail {
  readonly recipients: readonly string[];
  readonly notes: string;
  readonly tags: readonly Tag[];
}

/** An invitation that was sent. */
export interface InvitationSentDetail {
  /** Empty where the service did not tell. */
  readonly handshakeId: string;
  readonly recipient: string;
}

/** An invitation that was tried, and was not sent as far as anybody knows. */
export interface InvitationFailedDetail {
  readonly recipient: string;
  /** The exception's name. */
  readonly name: string;
  readonly reason: string | undefined;
  readonly message: string;
  /** It may have been sent all the same: no answer came. */
  readonly unknown: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'before-send': CustomEvent<BeforeSendDetail>;
    'before-discard': CustomEvent<Pick<BeforeSendDetail, 'recipients'>>;
    'invitation-sent': CustomEvent<InvitationSentDetail>;
    'invitation-failed': CustomEvent<InvitationFailedDetail>;
    'invitation-view': CustomEvent<Pick<InvitationSentDetail, 'handshakeId'>>;
  }
}
