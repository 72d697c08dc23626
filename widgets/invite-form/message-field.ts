import { html, nothing, type TemplateResult } from 'lit';
import { longestMessage } from '../../src/model/longest-message.ts';
import type { Localize } from '../localization/localize.ts';
import { icon } from '../shared/icon.ts';

/** What the field for the message works on. */
export interface MessageField {
  readonly message: string;
  readonly locked: boolean;
  readonly disabled: boolean;
  /** What is wrong with it. */
  readonly error: TemplateResult | undefined;
  readonly write: (message: string) => void;
  /** The preview, while it is open. */
  readonly preview: unknown;
  readonly togglePreview: (press: Event) => void;
}

/** How many characters a message may still have; negative when it has too many. */
export const charactersLeft = (message: string): number => longestMessage - [...message].length;

/** The field for the message, which counts down what still fits and never cuts anything off. */
export function messageField(localize: Localize, { message, locked, disabled, error, write, preview, togglePreview }: MessageField): TemplateResult {
  return html`<div class="field">
    <label for="message">${localize.term('message')} <small>${localize.term('optional')}</small></label>
    <p id="message-hint" class="hint">${localize.term('messageHint')}</p>
    <textarea
      id="message"
      part="input"
      rows="4"
      dir="auto"
      aria-describedby="message-hint message-error"
      aria-invalid=${Boolean(error)}
      ?readonly=${locked}
      ?disabled=${disabled}
      .value=${message}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value) /* this textarea's */}
    ></textarea>
    <div id="message-error">${error ?? nothing}</div>
    <div class="below">
      <button
        type="button"
        class="quiet"
        part="button preview-button"
        aria-expanded=${Boolean(preview)}
        aria-controls=${preview ? 'preview' : nothing}
        ?disabled=${disabled}
        @click=${togglePreview}
      >
        ${icon('chevron')}${localize.term('previewEmail')}
      </button>
      <small>${error ? nothing : localize.term('charactersLeft', charactersLeft(message))}</small>
    </div>
    ${preview ?? nothing}
  </div>`;
}
