import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { icon } from './icon.ts';
import type { Refreshing } from './refreshing.ts';

/** What a list's header shows. */
export interface Header<T> {
  readonly level: number;
  readonly heading: string;
  /** How much there is, as it is written; nothing as long as nobody knows. */
  readonly count: string | undefined;
  /** When the list was last brought up to date, in epoch seconds. */
  readonly updated: number;
  readonly refreshing: Refreshing<T>;
  /** What is still on its way, in words; nothing once all has come. */
  readonly progress?: string | undefined;
  /** What else there is to say. */
  readonly news?: unknown;
}

/** The header of a list: its name and, once something is known, how much is in it and a button that asks again. */
export const header = <T>(localize: Localize, { level, heading, count, updated, refreshing, progress, news }: Header<T>): TemplateResult =>
  html`<header>
    <slot name="heading"
      ><div role="heading" aria-level=${level} id="heading" tabindex="-1">
        ${heading}${count === undefined ? nothing : html`<span class="count">${` ${count}`}</span>`}
      </div></slot
    >
    ${news}
    ${count === undefined
      ? nothing
      : html`<span class="refresh">
          <small>${progress ?? localize.term('updated', localize.date(new Date(updated * 1000), { timeStyle: 'medium' }))}</small>
          <button
            type="button"
            id="refresh"
            class="icon-only"
            part="button refresh-button"
            aria-label=${localize.term('refresh')}
            aria-labelledby="refresh heading"
            aria-disabled=${refreshing.busy}
            @click=${refreshing.run}
          >
            ${refreshing.busy || progress ? html`<span class="spinner"></span>` : icon('refresh')}
          </button>
        </span>`}
    <slot name="actions"></slot>
  </header>`;
