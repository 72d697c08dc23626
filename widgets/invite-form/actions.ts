import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { icon } from '../shared/icon.ts';
import type { Desk } from './desk.ts';

/** What the buttons below a form work on. */
interface Actions {
  /** What comes on demand, once it is there. */
  readonly desk: Desk | undefined;
  /** Somebody has pressed to send, and that is not over. */
  readonly pressed: boolean;
  readonly disabled: boolean;
  readonly toggleCommand: (press: Event) => void;
}

/** The second click of a double click is none. */
const once = (event: MouseEvent): void => {
  if (event.detail > 1) event.preventDefault();
};

/** The button that sends, how far that has come, and the button that shows the commands for it. */
export function actions(localize: Localize, { desk, pressed, disabled, toggleCommand }: Actions): TemplateResult {
  const barred = desk?.obstacle !== undefined;
  return html`${desk?.progress()}
    <div class="actions">
      <button type="submit" class="primary" part="button submit-button" aria-disabled=${pressed || barred} aria-describedby=${barred ? 'obstacle' : nothing} ?disabled=${disabled} @click=${once}>
        ${pressed ? html`<span class="spinner"></span>` : nothing}${desk?.submitLabel() ?? localize.term('send', 0)}
      </button>
      ${desk?.stopButton()}
      <button
        type="button"
        class="quiet"
        part="button command-button"
        aria-expanded=${desk?.command ?? false}
        aria-controls=${desk?.command ? 'command' : nothing}
        ?disabled=${disabled}
        @click=${toggleCommand}
      >
        ${icon('chevron')}${localize.term('copyCommand')}
      </button>
    </div>`;
}
