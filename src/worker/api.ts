/** What the page sends a new worker, together with the port for the handler. */
export interface Start {
  readonly database: string;
  /** The Web Lock that the worker holds for as long as it lives. */
  readonly lock: string;
}

/** What the worker answers once the handler is exposed and the lock, where there are locks, is held. */
export const started = 'org-invitations started';
