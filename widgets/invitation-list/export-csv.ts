import { unparse } from 'papaparse';
import type { Localize } from '../localization/localize.ts';
import type { Invitation } from '../shared/invitation.ts';
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
  // Spreadsheets take a file for UTF-8 only if it begins like that.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: `${localize.term('exportName')}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return text;
}
