import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { icon } from './icon.ts';
import type { Invitation } from './invitation.ts';
import { knownState, statusWord } from './status-word.ts';

/** The state of an invitation as a drawing and a word; a state that nobody here knows is shown as it came. */
export function status(localize: Localize, invitation: Invitation): TemplateResult {
  const name = knownState(invitation) ?? 'info';
  return html`<span class="status ${name.toLowerCase()}" part="status">${icon(name)}${statusWord(localize, invitation)}</span>`;
}
