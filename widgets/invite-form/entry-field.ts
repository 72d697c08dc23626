import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { icon } from '../shared/icon.ts';
import type { Desk } from './desk.ts';

/** What the field for recipients works on. */
export interface EntryField {
  /** What is being typed. */
  readonly entry: string;
  readonly locked: boolean;
  readonly disabled: boolean;
  /** What turns text into tokens, once it is there. */
  readonly desk: Desk | undefined;
  /** Takes what stands in the field now, and how it came there: an input event's `inputType`. */
  readonly write: (entry: string, inputType: string) => void;
  readonly commit: () => void;
  readonly importFile: (press: Event) => void;
  readonly importFiles: (files: readonly File[]) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value; // only the field below has these listeners

const hold = (event: DragEvent): void => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
};

/** The field for recipients: the place to type, paste or drop them, behind the tokens of those that are there. */
export function entryField(localize: Localize, { entry, locked, disabled, desk, write, commit, importFile, importFiles }: EntryField): TemplateResult {
  const dropping = desk?.dropping;
  const error = desk?.checking.entryError();
  const input = (event: InputEvent) => write(valueOf(event), event.inputType);
  // A text field drops the line breaks of a pasted column, so that two addresses would become one.
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (locked || !/[\n\t]/.test(text.trim())) return;
    const field = event.target as HTMLInputElement; // as above
    event.preventDefault();
    field.setRangeText(` ${text.replace(/[\n\r\t]+/g, ', ')} `);
    write(field.value, 'insertLineBreak');
  };
  // Nobody may be there yet who takes a file, which the browser would open in place of the page.
  const drop = (event: DragEvent) => {
    hold(event);
    importFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const keydown = (event: KeyboardEvent) => {
    const text = valueOf(event);
    if (event.key !== 'Enter' || !text.trim() || event.isComposing) return desk?.field.keydown(event);
    event.preventDefault();
    write(text, 'insertLineBreak');
  };
  return html`<div class="field" @dragover=${dropping?.dragover ?? hold} @dragleave=${dropping?.dragleave} @drop=${dropping?.drop ?? drop}>
    <label for="entry">${localize.term('recipients')}</label>
    <p id="entry-hint" class="hint">${localize.term('recipientsHint')}</p>
    <div class="box ${dropping?.over ? 'over' : ''}" part="field">
      ${desk?.tokens(disabled)}
      <input
        id="entry"
        part="input"
        type="text"
        inputmode="email"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        aria-describedby="entry-hint entry-error"
        aria-invalid=${Boolean(error)}
        ?readonly=${locked}
        ?disabled=${disabled}
        .value=${entry}
        @input=${input}
        @paste=${paste}
        @keydown=${keydown}
        @compositionend=${(event: Event) => write(valueOf(event), '')}
        @blur=${(event: Event) => valueOf(event) && commit()}
      />
      ${dropping?.cover(localize)}
    </div>
    <div id="entry-error">${error ?? nothing}</div>
    <div class="below">
      <button type="button" id="import" class="quiet" part="button import-button" ?hidden=${locked} @click=${importFile}>
        ${icon('plus')}${localize.term('importCsv')}
      </button>
      <small>${desk?.entered()}</small>
    </div>
  </div>`;
}
