import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localization/localize.ts';
import type { Invitation } from '../shared/invitation.ts';
import { row, type RowView } from './row.ts';

/**
 * The table of invitations. In a narrow element the same rows become cards; the roles say what they are,
 * because `display` takes that from the tags.
 */
export const table = (localize: Localize, rows: readonly Invitation[], view: (invitation: Invitation) => RowView): TemplateResult =>
  html`<table role="table" part="table">
    <caption class="hidden">
      ${localize.term('listHeading')}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${localize.term('recipient')}</th>
        <th scope="col" role="columnheader">${localize.term('status')}</th>
        <th scope="col" role="columnheader">${localize.term('sentAt')}</th>
        <th scope="col" role="columnheader">${localize.term('expiresAt')}</th>
        <th scope="col" role="columnheader"><span class="hidden">${localize.term('action')}</span></th>
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
