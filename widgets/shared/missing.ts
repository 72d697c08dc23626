import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { notice } from './notice.ts';

/** What could not be fetched, and how it is tried again. */
interface Missing {
  readonly missing: boolean;
  readonly again: (press: Event) => unknown;
}

/** Tries again. What is put in anew is heard anew: so is another failure. */
async function again(press: Event, part: Missing): Promise<void> {
  const words = (press.currentTarget as Element).previousElementSibling; // a button is pressed for it, below the words
  await part.again(press);
  words?.before(words);
}

/** Says that what somebody wanted to open could not be fetched, and offers to try again. */
export const missing = (localize: Localize, part: Missing): TemplateResult | typeof nothing =>
  part.missing
    ? html`<div role="alert">
        ${notice(
          localize.term('partMissing'),
          'warning',
          html`<button type="button" part="button retry-button" @click=${(press: Event) => void again(press, part)}>${localize.term('tryAgain')}</button>`,
        )}
      </div>`
    : nothing;
