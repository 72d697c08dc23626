import { html, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.ts';

/** What is wrong, at the field where it is wrong. */
export const fieldError = (words: string): TemplateResult => html`<p class="error">${icon('warning')}<span>${words}</span></p>`;
