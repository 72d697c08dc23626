import { unparse } from 'papaparse';
import type { Localize } from '../localization/localize.ts';
import type { Invitation } from '../shared/invitation.ts';
import { saveCsv } from '../shared/save-csv.ts';
import { statusWord } from '../shared/status-word.ts';

/** What a spreadsheet may take for a formula: its sign at the beginning, also behind space or quotes, or in full width. */
const formula = /^[\s"']*[=+\-@＝＋－＠]|^[\t\r\n]/;

const iso = (time: number): string => (time > 0 && time <= 8e12 ? new Date(time * 1000).toISOString() : '');

/** The text of a CSV file of invitations, which no spreadsheet runs. */
const csv = (invitations: readonly Invitation[], localize: Localize): string =>
  unparse(
    {
      fields: (['recipient', 'status', 'sentAt', 'expiresAt', 'message', 'invitationId', 'arn'] as const).map((key) => localize.term(key)),
      data: invitations.map((row) => [row.recipient, statusWord(localize, row), iso(row.sent), iso(row.expires), row.notes, row.id, row.arn]),
    },
    { escapeFormulae: formula },
  );

/** Saves invitations as a CSV file, and answers its text. */
export function exportCsv(invitations: readonly Invitation[], localize: Localize): string {
  const text = csv(invitations, localize);
  saveCsv(localize.term('exportName'), text);
  return text;
}
