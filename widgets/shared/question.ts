import { html, nothing, type TemplateResult } from 'lit';
import type { Dialog } from './dialog.ts';
import { icon } from './icon.ts';

/** What a dialog shows. */
export interface Question {
  readonly heading: unknown;
  readonly body: unknown;
  /** What stays in sight above the answers, however long the body is. */
  readonly before?: unknown;
  /** The way out that changes nothing. */
  readonly dismiss: string;
  /** What the way out does while the work is under way, where somebody may interrupt that. */
  readonly stop?: (() => void) | undefined;
  /** The button that does it; nothing when it can no longer be done. */
  readonly confirm: TemplateResult | undefined;
  /** A warning that has to be read first begins at its heading, with a `dialog-lead`; a simple question begins at the way out. */
  readonly warning?: boolean;
}

/** The dialog of a host: empty while closed, else a question with two answers. */
export const question = <Subject>(dialog: Dialog<Subject>, content: Question | undefined): TemplateResult =>
  html`<dialog
    class=${dialog.name}
    role=${content?.warning ? 'dialog' : 'alertdialog'}
    part="dialog"
    aria-labelledby="dialog-heading"
    aria-describedby=${content?.warning ? 'dialog-lead' : 'dialog-body'}
    @cancel=${dialog.cancel}
    @close=${dialog.close}
  >
    ${content
      ? html`<div class="dialog-head">
            ${icon(content.warning ? 'warning' : 'info')}
            <h2 id="dialog-heading" tabindex="-1" ?autofocus=${content.warning}>${content.heading}</h2>
          </div>
          <div id="dialog-body">${content.body}</div>
          <div class="dialog-foot">
            ${content.before}
            <div class="actions">
              <button
                type="button"
                part="button dismiss-button"
                ?autofocus=${!content.warning}
                aria-disabled=${dialog.held && !content.stop}
                @click=${content.stop ?? dialog.close}
              >
                ${content.dismiss}
              </button>
              ${content.confirm ?? nothing}
            </div>
          </div>`
      : nothing}
  </dialog>`;
