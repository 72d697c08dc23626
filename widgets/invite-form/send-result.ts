/** How a sending went. */
export interface SendResult {
  /** Whom invitations were sent to. */
  readonly sent: readonly string[];
  /** Who is still in the form: refused, stopped, or never tried because something else was wrong. */
  readonly left: readonly string[];
}
