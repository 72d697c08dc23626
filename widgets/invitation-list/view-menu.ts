import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../localization/localize.ts';
import { drawing } from '../shared/icon.ts';
import { densities, type Preferences } from './preferences.ts';
import { columnNames } from './row.ts';

const words = { status: 'status', sent: 'sentAt', expires: 'expiresAt', id: 'invitationId', message: 'message' } as const satisfies Record<(typeof columnNames)[number], string>;

/** The button that opens the menu of looks. */
export const viewButton = (localize: Localize): TemplateResult =>
  html`<button type="button" class="plain tool" part="button view-button" popovertarget="view">
    ${drawing('M2.5 4.75h5M12 4.75h1.5M2.5 11.25H4M8.5 11.25h5M9.75 3a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5M6.25 9.5a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5')}${localize.term('view')}
  </button>`;

/** Gives focus back to the button: browsers forget where it was inside a shadow root. */
function giveBack(event: Event): void {
  const menu = event.currentTarget as HTMLElement; // the one below
  if ((event as ToggleEvent).newState === 'closed' && menu.matches(':focus-within')) menu.parentElement?.querySelector<HTMLElement>('[popovertarget]')?.focus();
}

/** Closes the menu when focus goes on beneath it; its button and a press beside it close it by themselves. */
function leave(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLElement; // the one below
  const next = event.relatedTarget;
  if (next instanceof Element && !menu.contains(next) && !next.matches('[popovertarget]')) menu.hidePopover();
}

/** How rows can look: each choice is seen at once behind the menu, which goes with Escape or a press beside it. */
export function viewMenu(localize: Localize, { now, choose }: Preferences): TemplateResult {
  const shown = now.columns.split(' ');
  const columns = (name: string, wanted: boolean): string => columnNames.filter((each) => (each === name ? wanted : shown.includes(each))).join(' ');
  return html`<div id="view" class="view" part="view-menu" popover="auto" role="group" aria-label=${localize.term('view')} @beforetoggle=${giveBack} @focusout=${leave}>
    <fieldset>
      <legend>${localize.term('columns')}</legend>
      ${columnNames.map(
        (name) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(shown.includes(name))}
              @change=${(event: Event) => choose({ columns: columns(name, (event.currentTarget as HTMLInputElement).checked) })}
            />${localize.term(words[name])}</label
          >`,
      )}
    </fieldset>
    <fieldset>
      <legend>${localize.term('density')}</legend>
      ${densities.map(
        (density) =>
          html`<label
            ><input type="radio" name="density" .checked=${live(now.density === density)} @change=${() => choose({ density })} />${localize.term(density)}</label
          >`,
      )}
    </fieldset>
  </div>`;
}
