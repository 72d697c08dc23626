import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { failure } from './failure.ts';
import { fill } from './fill.ts';
import type { Query } from './query.ts';
import type { Refreshing } from './refreshing.ts';

/** Asks again. The button goes once there is an answer; focus stays in its element then, unless it is elsewhere by now. */
async function again<T>({ currentTarget }: Event, { run }: Refreshing<T>): Promise<void> {
  const { host } = (currentTarget as Element).getRootNode() as ShadowRoot; // a button of a list's shadow root is pressed for it
  await run();
  if (document.activeElement === document.body) (host as HTMLElement).focus(); // every list is one
}

/** Why a list could not be brought up to date, from when the one is that is still in sight or what it lacks, and a button to ask again. */
export function queryFailure<T>(localize: Localize, query: Query<T>, operation: OperationName, updated: number, refreshing: Refreshing<T>, lack?: string): TemplateResult {
  const time = localize.date(new Date(updated * 1000), { dateStyle: 'medium', timeStyle: 'medium' });
  return failure(
    localize,
    query.error,
    operation,
    html`${query.value === undefined ? nothing : html`<p class="hint">${lack ?? fill(localize.term('stale'), { time })}</p>`}
      <button type="button" part="button retry-button" @click=${(press: Event) => void again(press, refreshing)}>${localize.term('tryAgain')}</button>`,
  );
}
