import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { icon } from './icon.ts';
import type { Invitation } from './invitation.ts';
import { statusWord } from './status-word.ts';

const drawn = ['OPEN', 'ACCEPTED', 'DECLINED', 'CANCELED', 'EXPIRED'] as const;

/** The state of an invitation as a drawing and a word; a state that nobody here knows is shown as it came. */
export function status(localize: Localize, invitation: Invitation): TemplateResult {
  const known = drawn.find((state) => state === invitation.state);
  const name = invitation.expiresSoon ? 'SOON' : (known ?? 'info');
  return html`<span class="status ${name.toLowerCase()}" part="status">${icon(name)}${statusWord(localize, invitation)}</span>`;
}
