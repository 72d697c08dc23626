import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inputLimits } from '../../src/model/input-limits.ts';
import type { Localize } from '../localization/localize.ts';
import { icon } from '../shared/icon.ts';
import { laterIcon } from '../shared/later-icon.ts';
import { fieldError } from './field-error.ts';
import { keyProblem, type TagProblem, tagsMany, valueProblem } from './tag-problems.ts';
import type { TagRow, TagRows } from './tag-rows.ts';

/** What the tags editor works on. */
export interface TagEditor {
  readonly tags: TagRows;
  readonly localize: Localize;
  /** Whether the rows stay as they are for now. */
  readonly locked: boolean;
  readonly disabled: boolean;
  /** Whether problems of this row are shown yet. */
  readonly shows: (row: TagRow) => boolean;
  readonly show: (row: TagRow) => unknown;
  readonly add: () => void;
  readonly remove: (row: TagRow) => void;
}

function cell({ tags, localize, locked }: TagEditor, row: TagRow, member: 'Key' | 'Value', problem: TagProblem | undefined): TemplateResult {
  const id = `${member}-${row.id}`;
  // A form sends on Enter, and nobody is done who has just written a key.
  const next = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot; // the input below, in the form's own root
    root.querySelector<HTMLElement>(member === 'Key' ? `#Value-${row.id}` : '#add-tag')?.focus();
  };
  return html`<div class="cell">
    <label for=${id}>${localize.term(member === 'Key' ? 'tagKey' : 'tagValue')}</label>
    <input
      id=${id}
      part="input"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="next"
      aria-invalid=${Boolean(problem)}
      aria-describedby="${id}-error"
      ?readonly=${locked}
      .value=${row[member]}
      @keydown=${next}
      @input=${(event: Event) => tags.change(row.id, { [member]: (event.target as HTMLInputElement).value /* the input above */ })}
    />
    <div id="${id}-error">${problem ? fieldError(localize.term(problem)) : nothing}</div>
  </div>`;
}

/** The editor for the tags that the account will carry: a row of key and value for each. */
export function tagEditor(editor: TagEditor): TemplateResult {
  const { tags, localize, locked, disabled } = editor;
  const { list } = tags;
  const room = inputLimits.tags - list.length;
  const many = tagsMany(localize, list.length);
  return html`<fieldset class="field" ?disabled=${disabled}>
    <legend>${localize.term('tags')} <small>${localize.term('optional')}</small></legend>
    <p class="hint">${localize.term('tagsHint')}</p>
    <ul role="list" class="tags">
      ${repeat(
        list,
        ({ id }) => id,
        (row, index) =>
          html`<li role="listitem" @focusout=${() => editor.show(row)}>
            <div role="group" class="tag" aria-label=${localize.term('tagNumber', index + 1)}>
              ${cell(editor, row, 'Key', editor.shows(row) ? keyProblem(list, row) : undefined)}
              ${cell(editor, row, 'Value', editor.shows(row) ? valueProblem(row) : undefined)}
              ${locked
                ? nothing
                : html`<button
                    type="button"
                    class="icon-only"
                    aria-label=${localize.term('removeTag', list.filter(({ Key }) => Key && Key === row.Key).length === 1 ? row.Key : String(index + 1))}
                    @click=${() => editor.remove(row)}
                  >
                    ${laterIcon('remove')}
                  </button>`}
            </div>
          </li>`,
      )}
    </ul>
    <div id="tags-error">${many ? fieldError(many) : nothing}</div>
    <div class="below">
      <button type="button" id="add-tag" class="quiet" part="button" ?hidden=${locked} aria-disabled=${room <= 0} aria-describedby="tags-error" @click=${() => room > 0 && editor.add()}>
        ${icon('plus')}${localize.term('addTag')}
      </button>
      <small>${locked ? nothing : localize.term('tagsLeft', Math.max(room, 0))}</small>
    </div>
  </fieldset>`;
}
