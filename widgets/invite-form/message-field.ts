import { html, nothing, type TemplateResult } from 'lit';
import { limits } from '../../src/model/limits.ts';
import type { Localize } from '../localization/localize.ts';
import { announce } from '../shared/announce.ts';
import { icon } from '../shared/icon.ts';
import { fieldError } from './field-error.ts';

const thresholds = [100, 20, 0];

/** What the field for the message works on. */
export interface MessageField {
  readonly message: string;
  readonly locked: boolean;
  readonly disabled: boolean;
  readonly write: (message: string) => void;
  /** The preview, while it is open. */
  readonly preview: unknown;
  readonly togglePreview: () => void;
}

/** How many characters a message may still have; negative when it has too many. */
export const charactersLeft = (message: string): number => limits.notes - [...message].length;

/** The field for the message, which counts down what still fits and never cuts anything off. */
export function messageField(localize: Localize, { message, locked, disabled, write, preview, togglePreview }: MessageField): TemplateResult {
  const left = charactersLeft(message);
  const problem = left < 0 ? localize.term('messageLong', -left) : undefined;
  const input = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value; // the textarea below
    const now = charactersLeft(text);
    if (thresholds.some((threshold) => now <= threshold && threshold < left)) announce(localize.term('charactersLeft', now));
    write(text);
  };
  return html`<div class="field">
    <label for="message">${localize.term('message')} <small>${localize.term('optional')}</small></label>
    <p id="message-hint" class="hint">${localize.term('messageHint')}</p>
    <textarea
      id="message"
      part="input"
      rows="4"
      dir="auto"
      aria-describedby="message-hint message-error"
      aria-invalid=${Boolean(problem)}
      ?readonly=${locked}
      ?disabled=${disabled}
      .value=${message}
      @input=${input}
    ></textarea>
    <div id="message-error">${problem ? fieldError(problem) : nothing}</div>
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
      <small>${problem ? nothing : localize.term('charactersLeft', left)}</small>
    </div>
    ${preview ?? nothing}
  </div>`;
}
