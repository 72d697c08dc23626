import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { icon } from '../shared/icon.ts';

/** What stands in place of tags as long as there are none. */
export const addTagsButton = (localize: Localize, locked: boolean, add: (press: Event) => void): TemplateResult =>
  html`<div>
    <button type="button" id="add-tag" class="quiet" part="button" ?hidden=${locked} @click=${add}>${icon('plus')}${localize.term('addTags')}</button>
  </div>`;
