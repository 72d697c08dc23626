import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { DraftStatus } from './drafting.ts';

const words = {
  restored: ['draftRestored', 'draftDiscard'],
  discarded: ['draftDiscarded', 'draftUndo'],
  offered: ['draftOffered', 'draftRestore'],
} as const satisfies Record<DraftStatus, readonly string[]>;

/** Says that a draft is back, gone or at hand, and offers the contrary. */
export function draftNotice(localize: Localize, status: DraftStatus | undefined, act: () => void): TemplateResult | typeof nothing {
  if (!status) return nothing;
  const [said, action] = words[status];
  return html`<p class="draft hint" part="draft">
    <span>${localize.term(said)}</span>
    <button type="button" id="draft-action" class="link" part="button draft-button" @click=${act}>${localize.term(action)}</button>
  </p>`;
}
