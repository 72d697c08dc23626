import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localization/localize.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { Desk } from './desk.ts';
import { row, type RowView } from './row.ts';
import { columnsOf, type SortColumn } from './view.ts';

/** What a table shows. */
export interface Table {
  readonly localize: Localize;
  readonly rows: readonly Invitation[];
  readonly view: (invitation: Invitation) => RowView;
  readonly columns: ReadonlySet<string>;
  readonly sort: string;
  readonly readOnly: boolean;
  readonly desk: Desk | undefined;
}

const heads = { recipient: 'recipient', status: 'status', sent: 'sentAt', expires: 'expiresAt', id: 'invitationId' } as const satisfies Record<SortColumn, string>;

/**
 * The table of invitations. In a narrow element the same rows become cards; the roles say what they are,
 * because `display` takes that from the tags.
 */
export function table({ localize, rows, view, columns, sort, readOnly, desk }: Table): TemplateResult {
  const head = (column: SortColumn): TemplateResult => {
    const direction = sort === `${column}-asc` ? 'ascending' : sort === `${column}-desc` ? 'descending' : undefined;
    const word = localize.term(heads[column]);
    return html`<th scope="col" role="columnheader" aria-sort=${direction ?? nothing}>${desk?.sortButton(column, word, direction) ?? word}</th>`;
  };
  return html`<table role="table" part="table">
    <caption class="hidden">
      ${localize.term('listHeading')}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${readOnly ? nothing : html`<td role="cell" class="pick">${desk?.pickAll()}</td>`}
        ${columnsOf(columns).map(head)}
        ${readOnly
          ? nothing
          : html`<th scope="col" role="columnheader" class="action"><span class="hidden">${localize.term('action')}</span></th>`}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (invitation) => row(invitation, view(invitation)),
      )}
    </tbody>
  </table>`;
}
