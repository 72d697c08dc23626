import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { failure } from './failure.ts';
import { fill } from './fill.ts';
import type { Query } from './query.ts';

/** Why a list could not be brought up to date, from when the one is that is still in sight, and a button to ask again. */
export function queryFailure<T>(localize: Localize, query: Query<T>, operation: OperationName, updated: number): TemplateResult {
  const time = localize.date(new Date(updated * 1000), { dateStyle: 'medium', timeStyle: 'medium' });
  return failure(
    localize,
    query.error,
    operation,
    html`${query.value === undefined ? nothing : html`<p class="hint">${fill(localize.term('stale'), { time })}</p>`}
      <button type="button" part="button retry-button" @click=${query.refresh}>${localize.term('tryAgain')}</button>`,
  );
}
