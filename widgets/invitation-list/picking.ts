import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { announce } from '../shared/announce.ts';
import type { Invitation } from '../shared/invitation.ts';
import { statusWord } from '../shared/status-word.ts';
import type { ListContext } from './list-context.ts';
import type { Selection } from './selection.ts';

/** The boxes by which invitations are picked, and the bar that says what can be done with them. */
export class Picking {
  readonly #context: ListContext;
  readonly #selection: Selection;
  readonly #waits: (invitation: Invitation) => boolean;
  readonly #cancel: () => void;
  #told: (() => string) | undefined;

  /** `waits` tells whether an invitation is about to be canceled; `cancel` cancels what is picked. */
  constructor(context: ListContext, selection: Selection, waits: (invitation: Invitation) => boolean, cancel: () => void) {
    this.#context = context;
    this.#selection = selection;
    this.#waits = waits;
    this.#cancel = cancel;
  }

  /** What was said last, until something is picked. */
  get told(): string {
    return this.#told?.() ?? '';
  }

  /** Lets go of everything because other rows are in sight now, and says so. */
  forget(): void {
    this.#told = undefined;
    if (this.#selection.size > 0) this.#tell(() => this.#context.localize.term('selectionCleared'));
    this.#selection.clear();
  }

  /** The box of a row; that of an invitation that is closed, or is about to be canceled, says why it cannot be picked. */
  one(invitation: Invitation): TemplateResult {
    const { localize } = this.#context;
    const { recipient, id } = invitation;
    const why = () => (this.#waits(invitation) ? localize.term('aboutToBeCanceled') : localize.term('notSelectable', statusWord(localize, invitation)));
    const reason = this.#isFree(invitation) ? undefined : why();
    return html`<label class="box" title=${reason ?? nothing}
      ><input
        type="checkbox"
        part="checkbox"
        aria-label=${localize.term('select', recipient || id)}
        aria-disabled=${reason !== undefined}
        aria-describedby=${reason ? `reason-${id}` : nothing}
        .checked=${live(this.#selection.has(invitation))}
        @click=${(event: Event) => {
          if (!reason) return;
          event.preventDefault();
          this.#tell(why);
        }}
        @change=${(event: Event) => this.#put([invitation], event)}
      />${reason ? html`<span hidden id="reason-${id}">${reason}</span>` : nothing}</label
    >`;
  }

  /** The box of all rows in sight that can be picked. */
  all(): TemplateResult {
    const { localize, shown } = this.#context;
    const open = shown().filter((row) => this.#isFree(row));
    const picked = this.#selection.of(open);
    return html`<label class="box"
      ><input
        type="checkbox"
        part="checkbox"
        aria-label=${localize.term('selectAll')}
        aria-disabled=${open.length === 0}
        .checked=${live(picked === 'all')}
        .indeterminate=${live(picked === 'some')}
        @click=${(event: Event) => {
          if (open.length > 0) return;
          event.preventDefault();
          this.#tell(() => localize.term('nothingSelectable'));
        }}
        @change=${(event: Event) => this.#put(open, event)}
    /></label>`;
  }

  /** What can be done with what is picked; nothing as long as that is nothing. */
  bar(obstacle: string | undefined): TemplateResult | undefined {
    const { localize } = this.#context;
    const { size } = this.#selection;
    if (size === 0) return undefined;
    return html`<div class="selection" part="selection" role="group" aria-label=${localize.term('selectedCount', size)}>
      <span aria-hidden="true">${localize.term('selectedCount', size)}</span>
      <button type="button" class="plain" part="button clear-button" @click=${this.#clear}>${localize.term('clearSelection')}</button>
      <button type="button" part="button cancel-button" aria-disabled=${obstacle !== undefined} aria-describedby=${obstacle ? 'obstacle' : nothing} @click=${this.#cancel}>
        ${localize.term('cancelSeveral', size)}
      </button>
    </div>`;
  }

  #put(rows: readonly Invitation[], event: Event): void {
    this.#told = undefined;
    this.#selection.put(rows, (event.currentTarget as HTMLInputElement).checked); // one of the boxes above
    announce(this.#context.localize.term('selectedCount', this.#selection.size));
  }

  #isFree(invitation: Invitation): boolean {
    return invitation.open && !this.#waits(invitation);
  }

  #tell(words: () => string): void {
    this.#told = words;
    announce(words());
    this.#context.list.requestUpdate();
  }

  /** Lets go of everything; the button goes as well, and focus moves to the box that picks all. */
  readonly #clear = (): void => {
    this.#selection.clear();
    this.#context.list.shadowRoot?.querySelector<HTMLElement>('thead .box input')?.focus();
    announce(this.#context.localize.term('selectedCount', 0));
  };
}
