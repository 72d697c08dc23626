import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { announce } from '../shared/announce.ts';
import { fieldError } from './field-error.ts';
import { charactersLeft, messageProblem } from './problems.ts';

const thresholds = [100, 20, 0];

/** The field for the message, which counts down what still fits and never cuts anything off. */
export function messageField(localize: Localize, message: string, locked: boolean, write: (message: string) => void): TemplateResult {
  const left = charactersLeft(message);
  const problem = messageProblem(localize, message);
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
      aria-describedby="message-hint message-error"
      aria-invalid=${Boolean(problem)}
      ?readonly=${locked}
      .value=${message}
      @input=${input}
    ></textarea>
    <div class="below">
      <div id="message-error">${problem ? fieldError(problem) : nothing}</div>
      <small class="counter">${problem ? nothing : localize.term('charactersLeft', left)}</small>
    </div>
  </div>`;
}
