import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from './icon.ts';

/** A quiet message with a title; `words` holds the title on its first line and the rest on its second. */
export function notice(words: string, name: IconName = 'info', more?: unknown): TemplateResult {
  const [title, advice] = words.split('\n');
  return html`<div class="notice" part="notice">
    ${icon(name)}
    <div>
      <p class="title">${title}</p>
      <p>${advice}</p>
      ${more}
    </div>
  </div>`;
}
