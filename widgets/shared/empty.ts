import { html, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A list without anything in it, and what can be done about that; a page may have better words. */
export const empty = (title: string, advice: unknown): TemplateResult =>
  html`<slot name="empty">
    <div class="empty">
      ${icon('mail')}
      <p class="label">${title}</p>
      <p class="hint">${advice}</p>
      <slot name="empty-action"></slot>
    </div>
  </slot>`;
