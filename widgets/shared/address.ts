import { html, nothing, type TemplateResult } from 'lit';

/** An email address or an id, set apart from the text around it; a long one breaks behind its dots and its `@` first. */
export const address = (text: string): TemplateResult =>
  html`<bdi>${text.split(/(?<=[.@])/).map((part, index) => html`${index > 0 ? html`<wbr aria-hidden="true" />` : nothing}${part}`)}</bdi>`;
