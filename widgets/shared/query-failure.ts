import { html, nothing, type TemplateResult } from 'lit';
import type { OperationName } from '../../src/model/operations.ts';
import type { Localize } from '../localization/localize.ts';
import { failure } from './failure.ts';
import type { Query } from './query.ts';

/** Why a list could not be brought up to date, whether an older one is still in sight, and a button to ask again. */
export const queryFailure = <T>(localize: Localize, query: Query<T>, operation: OperationName): TemplateResult =>
  failure(
    localize,
    query.error,
    operation,
    html`${query.value === undefined ? nothing : html`<p class="hint">${localize.term('stale')}</p>`}
      <button type="button" part="button retry-button" @click=${query.refresh}>${localize.term('tryAgain')}</button>`,
  );
