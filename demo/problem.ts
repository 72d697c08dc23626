import { html, type TemplateResult } from 'lit';
import { icon } from '../widgets/shared/icon.ts';

const advice: Readonly<Record<string, string>> = {
  TimeoutError: 'The engine did not answer in time. Reload the page; if that does not help, close its other tabs first.',
  TypeError: 'Nothing answers. Check that what the page asks is running, then try again.',
  AbortError: 'The engine stopped. The next attempt starts it again.',
};

/** A failure of the demo itself: what could not be done, what to do, and a button to do it. */
export function problem(title: string, error: unknown, retry?: () => unknown): TemplateResult {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return html`<div class="notice failure">
    ${icon('warning')}
    <div>
      <p class="title">${title}</p>
      <p>${advice[name] ?? message}</p>
      <details>
        <summary>Technical details</summary>
        <p><code>${name}</code> ${message}</p>
      </details>
      ${retry ? html`<button type="button" @click=${retry}>Try again</button>` : ''}
    </div>
  </div>`;
}
