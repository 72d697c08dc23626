/** An invitation that is about to be answered, or was. */
export interface AnswerDetail {
  readonly handshakeId: string;
  readonly organizationId: string;
}

declare global {
  interface HTMLElementEventMap {
    'before-accept': CustomEvent<AnswerDetail>;
    'before-decline': CustomEvent<AnswerDetail>;
    'invitation-accepted': CustomEvent<AnswerDetail>;
    'invitation-declined': CustomEvent<AnswerDetail>;
    'open-count-change': CustomEvent<{ readonly openCount: number }>;
  }
}
