import { html, type TemplateResult } from 'lit';
import { laterIcon } from '../shared/later-icon.ts';

/** What is wrong, at the field where it is wrong. */
export const fieldError = (words: string): TemplateResult => html`<p class="error">${laterIcon('error')}<span>${words}</span></p>`;
